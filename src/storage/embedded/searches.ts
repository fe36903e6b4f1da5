import { together, type AskedQuestion } from '../../insights/askedQuestion.ts'
import { defaultFamilies } from '../../search/defaultSynonyms.ts'
import type { SearchSynonyms } from '../../search/searchSynonyms.ts'
import type { Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Ground } from './change.ts'
import type { QuestionCount } from './engine.ts'

const startingSynonyms: SearchSynonyms & { id: 'synonyms' } = {
  id: 'synonyms',
  version: 1,
  families: defaultFamilies,
  updatedAt: null,
}
const subject = { type: 'synonyms', id: 'synonyms', title: 'Sinonim pencarian' }

/** What helps searchers: synonyms, and how often something was asked. */
export function searchCalls(
  ground: Ground,
): Pick<Store, 'synonyms' | 'saveSynonyms' | 'questions' | 'addQuestions'> {
  return {
    // Not written at the start: a site that leaves them alone follows those of a newer Tiru.
    synonyms: async () => ground.engine.get('synonyms', 'synonyms') ?? startingSynonyms,
    saveSynonyms: (version, families, by) =>
      change(ground, (step) => {
        const stored = step.get('synonyms', 'synonyms') ?? startingSynonyms
        const before = current(stored, { id: 'synonyms', version })
        const after = step.put('synonyms', { id: 'synonyms', families, ...next(before, step) })
        enter(step, by, { action: 'synonyms.save', subject, note: null })
        return after
      }),

    questions: async () => [...ground.engine.all('questions')].map(questionOf),
    addQuestions: async (counts, forgotten) => {
      await change(ground, (step) => {
        for (const one of counts) {
          const stored = step.get('questions', one.text)
          const { text, ...sum } = together(stored && questionOf(stored), one)
          step.put('questions', { id: text, ...sum })
        }
        for (const text of forgotten) if (step.get('questions', text)) step.remove('questions', text)
      })
    },
  }
}

/** Counts of before there was a first day were as good as new on their last one. */
function questionOf({ id, ...counts }: Readonly<QuestionCount>): AskedQuestion {
  return { text: id, ...counts, firstOn: counts.firstOn ?? counts.lastOn }
}
