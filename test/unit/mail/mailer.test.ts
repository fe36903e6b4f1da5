import assert from 'node:assert/strict'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { openMailer } from '../../../src/mail/mailer.ts'

const from = 'tiru@banyuwangi.example'
const mail = { to: 'ketua@bogor.example', subject: 'Permohonan diterima', text: 'Nomor 2026-0001' }

describe('a mailer', () => {
  const logged: unknown[] = []
  const log = (...said: unknown[]) => void logged.push(said)
  let server: Server | null = null

  beforeEach(() => void logged.splice(0))
  afterEach(() => void server?.close())

  async function listening(answer: (socket: Socket) => void): Promise<string> {
    const started = createServer(answer)
    server = started
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
    return `smtp://127.0.0.1:${(started.address() as AddressInfo).port}`
  }

  it('sends plain text by the SMTP server that is set up', async () => {
    let received = ''
    const smtpUrl = await listening((socket) => takeMail(socket, (text) => (received = text)))
    const mailer = openMailer({ smtpUrl, from, log })
    assert.equal(mailer.isConfigured, true)
    assert.equal(await mailer.send(mail), true)
    assert.match(received, /^From: tiru@banyuwangi\.example$/m)
    assert.match(received, /^To: ketua@bogor\.example$/m)
    assert.match(received, /^Subject: Permohonan diterima$/m)
    assert.match(received, /Nomor 2026-0001/)
    assert.deepEqual(logged, [])
  })

  it('tells that a mail was not sent, and logs nothing of it', async () => {
    const smtpUrl = await listening((socket) => socket.end('554 No mail today\r\n'))
    assert.equal(await openMailer({ smtpUrl, from, log }).send(mail), false)
    assert.equal(logged.length, 1)
    assert.doesNotMatch(JSON.stringify(logged), /bogor|Permohonan|2026-0001/)
  })

  it('takes no second recipient or header out of a name that has a line break', async () => {
    let received = ''
    const smtpUrl = await listening((socket) => takeMail(socket, (text) => (received = text)))
    const mailer = openMailer({ smtpUrl, from, log })
    await mailer.send({ ...mail, subject: 'Satu\r\nBcc: pencuri@contoh.example' })
    assert.doesNotMatch(received, /^Bcc:/m)
  })

  it('sends nothing where no server is set up', async () => {
    const mailer = openMailer({ smtpUrl: null, from, log })
    assert.deepEqual([mailer.isConfigured, await mailer.send(mail)], [false, false])
  })
})

/** An SMTP server that takes one mail (RFC 5321, the least of it). */
function takeMail(socket: Socket, take: (text: string) => void): void {
  let text = ''
  let isMail = false
  socket.setEncoding('utf8')
  socket.write('220 ready\r\n')
  socket.on('data', (part: string) => {
    text += part
    if (isMail && text.endsWith('\r\n.\r\n')) {
      take(text.replaceAll('\r\n', '\n'))
      isMail = false
      text = ''
      socket.write('250 taken\r\n')
      return
    }
    if (isMail || !text.endsWith('\r\n')) return
    const [verb] = text.toUpperCase().split(/[ \r]/)
    isMail = verb === 'DATA'
    text = ''
    socket.write(verb === 'QUIT' ? '221 bye\r\n' : isMail ? '354 go on\r\n' : '250 ok\r\n')
  })
}
