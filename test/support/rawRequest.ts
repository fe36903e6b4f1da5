import { connect } from 'node:net'

/** What a server on this port answers to exactly these bytes; its answer ends when it closes, or after `patience` ms. */
export function rawRequest(port: number, text: string, patience = 5000): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    const timer = setTimeout(() => socket.destroy(), patience)
    socket.setEncoding('latin1').on('data', (part) => (answer += String(part)))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(answer)
    })
    socket.write(text)
  })
}
