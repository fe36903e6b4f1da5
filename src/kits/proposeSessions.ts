import type { Translate } from '../i18n/translate.ts'
import { minutesOfJp } from './kit.ts'
import { longest } from './kitRowForms.ts'
import { stepsOf, type KitSession, type Method } from './session.ts'

/** What sessions are proposed from: names of the records chosen, in the kit's order. */
export interface ForSessions {
  jp: number
  practices: readonly string[]
  visits: readonly string[]
}

interface Block {
  kind: 'opening' | 'practices' | 'visits' | 'comparison' | 'plan'
  title: string
  topics: readonly string[]
  methods: Method[]
  jp: number
}

const practicesInSession = 3

/**
 * Sessions by rule, which fill the JP: an opening, the practices a few at a time, the visits, a comparison and a plan for
 * home. With few JP the opening and the comparison go first. Each is for the trainer to edit.
 */
export function proposeSessions(kit: ForSessions, t: Translate): KitSession[] {
  const blocks = shareOut(fitting(blocksOf(kit, t), kit, t), kit.jp)
  return blocks.map(({ kind, title, topics, methods, jp }) => {
    const minutes = jp * minutesOfJp
    return {
      title: title.slice(0, longest.title),
      topics: topics.join('\n').slice(0, longest.paragraph) || null,
      methods,
      media: t(`kitDesk.propose.media.${kind === 'plan' ? 'plan' : 'other'}`),
      minutes,
      steps: stepsOf({ steps: [], minutes }).map((step) => ({
        ...step,
        facilitator: t(`kitDesk.propose.${step.phase === 'inti' ? kind : step.phase}.facilitator`),
        participants: t(`kitDesk.propose.${step.phase === 'inti' ? kind : step.phase}.participants`),
      })),
    }
  })
}

function blocksOf({ practices, visits }: ForSessions, t: Translate): Block[] {
  const block = (kind: Block['kind'], topics: readonly string[], methods: Method[]): Block => ({
    kind,
    title: t(`kitDesk.propose.${kind}.title`),
    topics,
    methods,
    jp: 1,
  })
  const groups = Array.from({ length: Math.ceil(practices.length / practicesInSession) }, (_, index) =>
    practices.slice(index * practicesInSession, (index + 1) * practicesInSession),
  )
  return [
    block('opening', [], ['ceramah', 'curah_pendapat']),
    ...groups.map((group, index) => ({
      ...block('practices', group, ['studi_kasus', 'diskusi']),
      title: t(
        groups.length === 1 ? 'kitDesk.propose.practices.title' : 'kitDesk.propose.practices.titleOf',
        {
          part: index + 1,
        },
      ),
    })),
    ...(visits.length === 0 ? [] : [block('visits', visits, ['studi_kasus', 'diskusi'])]),
    ...(practices.length < 2 ? [] : [block('comparison', [], ['kerja_kelompok', 'presentasi'])]),
    block('plan', [], ['kerja_kelompok', 'penugasan', 'presentasi']),
  ]
}

/** As many blocks as there are JP at most. */
function fitting(blocks: Block[], { jp, practices }: ForSessions, t: Translate): Block[] {
  const dropped = ['opening', 'comparison', 'visits'] as const
  const fewer = dropped.reduce(
    (left, kind) => (left.length > jp ? left.filter((block) => block.kind !== kind) : left),
    blocks,
  )
  if (fewer.length <= jp) return fewer
  const cases = fewer.filter(({ kind }) => kind === 'practices')
  const others = fewer.filter(({ kind }) => kind !== 'practices')
  const [first] = cases
  if (!first || jp === 1) return fewer.slice(0, jp)
  const kept = Math.max(1, jp - others.length)
  const each = Math.ceil(practices.length / kept)
  const again = Array.from({ length: kept }, (_, index) => ({
    ...first,
    title: t(kept === 1 ? 'kitDesk.propose.practices.title' : 'kitDesk.propose.practices.titleOf', {
      part: index + 1,
    }),
    topics: practices.slice(index * each, (index + 1) * each),
  }))
  return [...again, ...others].slice(0, jp)
}

/** One JP each; what is left goes to the practices in turn, and without any to all in turn. */
function shareOut(blocks: Block[], jp: number): Block[] {
  const cases = blocks.filter(({ kind }) => kind === 'practices')
  const takers = cases.length > 0 ? cases : blocks
  const left = jp - blocks.length
  const more = (block: Block) => {
    const place = takers.indexOf(block)
    if (place < 0) return 0
    return Math.floor(left / takers.length) + (place < left % takers.length ? 1 : 0)
  }
  return blocks.map((block) => ({ ...block, jp: block.jp + more(block) }))
}
