import { isDeepStrictEqual } from 'node:util'
import type { Translate } from '../i18n/translate.ts'
import { isPublicKit, minutesOf, type Kit } from './kit.ts'
import type { ItemNow } from './itemState.ts'
import { kitFaults } from './kitFaults.ts'
import { itemKinds } from './kitItem.ts'
import { kitSteps, type KitStep } from './kitSteps.ts'

/** How far a step is: "3 praktik, 1 kunjungan", or "belum". */
export interface StepState {
  text: string
  isDone: boolean
}

type StateOf = (kit: Kit, t: Translate, items: readonly ItemNow[]) => StepState

const states: Record<KitStep, StateOf> = {
  choose: ({ content }, t) =>
    counted(
      itemKinds.map((kind) => {
        const n = content.items.filter((item) => item.kind === kind).length
        return n === 0 ? null : t(`kitDesk.count.${kind}`, { n })
      }),
      t,
    ),
  objectives: ({ content }, t) => {
    const n = content.indicators.length
    const parts = [
      content.programme && t(`programme.${content.programme}`),
      content.jp && t('kitDesk.jp', { n: content.jp }),
      n === 0 ? null : t('kitDesk.count.indicator', { n }),
    ]
    const state = counted(
      parts.map((part) => part || null),
      t,
    )
    return { ...state, isDone: content.outcome !== null && n > 0 && content.jp !== null }
  },
  sessions: ({ content }, t) => {
    const { planned, given } = minutesOf(content)
    const n = content.sessions.length
    if (n === 0) return notYet(t)
    const text = t(given === null ? 'kitDesk.sessions.state' : 'kitDesk.sessions.stateOf', {
      n,
      planned,
      given: given ?? '',
    })
    return { text, isDone: planned === given }
  },
  questions: ({ content: { discussion } }, t) =>
    counted([discussion.length === 0 ? null : t('kitDesk.count.discussion', { n: discussion.length })], t),
  quiz: ({ content: { quiz } }, t) =>
    counted([quiz.length === 0 ? null : t('kitDesk.count.quiz', { n: quiz.length })], t),
  check: (kit, t, items) => {
    const n = kitFaults(kit.content, items).length
    return { text: n === 0 ? t('kitDesk.check.none') : t('kitDesk.check.found', { n }), isDone: n === 0 }
  },
  publish: (kit, t) => ({ text: t(`kitDesk.state.${kitStateOf(kit)}`), isDone: isPublicKit(kit) }),
}

export function stepStates(
  kit: Kit,
  items: readonly ItemNow[],
  t: Translate,
): { step: KitStep; state: StepState }[] {
  return kitSteps.map((step) => ({ step, state: states[step](kit, t, items) }))
}

function counted(parts: readonly (string | null)[], t: Translate): StepState {
  const told = parts.filter((part) => part !== null)
  return told.length === 0 ? notYet(t) : { text: told.join(', '), isDone: true }
}

function notYet(t: Translate): StepState {
  return { text: t('kitDesk.notYet'), isDone: false }
}

export type KitState = 'draft' | 'published' | 'published_draft' | 'withdrawn'

/** `published_draft`: what is being worked on differs from what the public sees. */
export function kitStateOf({ published, withdrawal, content }: Kit): KitState {
  if (withdrawal) return 'withdrawn'
  if (published === null) return 'draft'
  return isDeepStrictEqual(published, content) ? 'published' : 'published_draft'
}
