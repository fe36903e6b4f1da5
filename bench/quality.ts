import { linesIn } from '../src/cli/evalFile.ts'
import { readJudgedQuestion, textReader } from '../src/cli/evalLines.ts'
import { meanOf, measuresOf, type Measures } from '../src/search/rankingMeasures.ts'
import type { Document } from './document.ts'
import type { Engine } from './engines/engine.ts'
import { heldTexts } from './heldTexts.ts'

export interface Quality {
  documents: number
  questions: number
  measures: Measures
  meanMs: number
}

const depth = 100
const quiet = { progress: () => {} }

/** How well an engine answers the judged questions of two files: those of `tiru eval search`. */
export async function qualityOf(engine: Engine, files: { docs: string; queries: string }): Promise<Quality> {
  const { documents, names } = await documentsIn(files.docs)
  await engine.build(heldTexts(documents))
  const all: Measures[] = []
  let meanMs = 0
  for await (const { text, judgements } of linesIn(
    { path: files.queries, read: readJudgedQuestion },
    quiet,
    refuse,
  )) {
    if (judgements.size === 0) continue
    const { ids, ms } = await engine.ask({ kind: 'question', text, filter: null }, depth)
    all.push(
      measuresOf(
        ids.map((id) => names[id] ?? ''),
        judgements,
      ),
    )
    meanMs += (ms - meanMs) / all.length
  }
  return { documents: documents.length, questions: all.length, measures: meanOf(all), meanMs }
}

async function documentsIn(path: string): Promise<{ documents: Document[]; names: string[] }> {
  const documents: Document[] = []
  const names: string[] = []
  for await (const { id, title, body } of linesIn({ path, read: textReader() }, quiet, refuse)) {
    documents.push({ id: documents.length, title, body, affair: 'sosial', year: 2026 })
    names.push(id)
  }
  return { documents, names }
}

function refuse(fault: string): never {
  throw new Error(fault)
}
