import { strFromU8, strToU8 } from 'fflate'

const chart = /^ppt\/charts\/chart(\d+)\.xml$/
const named = /(\/charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g

/** The package counts the charts of all files that it has drawn; here the first is chart1. */
export function chartsFromOne(drawn: readonly [string, Uint8Array][]): Map<string, Uint8Array> {
  const numbers = drawn.flatMap(([name]) => chart.exec(name)?.[1] ?? [])
  const order = numbers.toSorted((a, b) => Number(a) - Number(b))
  const renamed = (text: string) =>
    text.replace(named, (_found, start: string, number: string) => start + String(order.indexOf(number) + 1))
  return new Map(
    drawn.map(([name, bytes]) => [
      renamed(name),
      name.endsWith('.rels') ? strToU8(renamed(strFromU8(bytes))) : bytes,
    ]),
  )
}
