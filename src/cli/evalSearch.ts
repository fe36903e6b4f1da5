import { indexTexts, type IndexedTexts } from '../search/plainTexts.ts'
import { measureNames, measuresOf, meanOf, type Measures } from '../search/rankingMeasures.ts'
import { exitCodes, type LocalCommand, type Terminal } from './command.ts'
import { inGroups, linesIn } from './evalFile.ts'
import { readJudgedQuestion, textReader, type JudgedQuestion } from './evalLines.ts'

const depth = 100
const textsAtOnce = 1000
// Asked beforehand, unmeasured: the first questions of a process are slow.
const warmUp = 100

/** `eval search`: how well and how fast the search answers questions whose answers somebody has judged. */
export const evalSearch: LocalCommand = {
  place: 'here',
  name: 'eval search',
  usage: '--docs BERKAS --queries BERKAS',
  about: 'Mengukur mutu dan kecepatan pencarian dengan pertanyaan yang jawabannya sudah dinilai (NDJSON).',
  operands: 0,
  options: { docs: { isRequired: true }, queries: { isRequired: true } },

  async run({ options }, _ground, terminal) {
    let faults = 0
    const tellFault = (fault: string) => {
      faults += 1
      terminal.complain(fault)
    }
    const file = (option: string) => options.get(option) ?? ''
    const asked = { path: file('queries'), read: readJudgedQuestion }
    const questions: JudgedQuestion[] = []
    for await (const question of linesIn(asked, terminal, tellFault)) questions.push(question)
    const texts = linesIn({ path: file('docs'), read: textReader() }, terminal, tellFault)
    tell(await indexTexts(inGroups(texts, textsAtOnce)), questions, terminal)
    return faults > 0 ? exitCodes.failed : exitCodes.done
  },
}

function tell(texts: IndexedTexts, questions: readonly JudgedQuestion[], terminal: Terminal): void {
  const judged = questions.filter(({ judgements }) => judgements.size > 0)
  const { measures, meanMs } = trial(texts, judged)
  terminal.say(`dokumen  ${texts.size}`)
  terminal.say(`pertanyaan  ${judged.length}`)
  // Nothing can be told about those.
  if (judged.length < questions.length) terminal.say(`tanpa jawaban  ${questions.length - judged.length}`)
  for (const name of measureNames) terminal.say(`${name}  ${measures[name].toFixed(4)}`)
  terminal.say(`ms per pertanyaan  ${meanMs.toFixed(3)}`)
}

function trial(
  texts: IndexedTexts,
  questions: readonly JudgedQuestion[],
): { measures: Measures; meanMs: number } {
  for (const { text } of questions.slice(0, warmUp)) texts.idsFor(text, depth)
  let ms = 0
  const all = questions.map(({ text, judgements }) => {
    const startedAt = performance.now()
    const ids = texts.idsFor(text, depth)
    ms += performance.now() - startedAt
    return measuresOf(ids, judgements)
  })
  return { measures: meanOf(all), meanMs: ms / Math.max(1, all.length) }
}
