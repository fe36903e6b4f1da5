import { isAdmin, type Actor } from '../../accounts/account.ts'
import { formatDate } from '../../i18n/format.ts'
import type { AskedQuestion } from '../../insights/askedQuestion.ts'
import { keptDays } from '../../insights/questionCounter.ts'
import { head, type Frame, type Page } from '../../web/frame.ts'
import { searchFor } from '../searchFor.ts'

export interface QuestionRow {
  text: string
  /** The search itself. */
  path: string
  /** "3 kali, terakhir 17 Maret 2026". */
  remark: string
  /** The form for synonyms with this word begun; null for who may not change them. */
  synonymPath: string | null
}

export interface StaffSearchPage extends Page {
  unanswered: QuestionRow[]
  popular: QuestionRow[]
  /** Null for who may not change synonyms. */
  synonymsPath: string | null
  /** How long a question is kept. */
  days: number
}

/** A question that no record answers in full; `total` records hold some of it. */
export interface UnansweredQuestion extends AskedQuestion {
  total: number
}

export interface SearchedFor {
  user: Pick<Actor, 'role'>
  unanswered: readonly UnansweredQuestion[]
  popular: readonly AskedQuestion[]
}

const synonymsPath = '/staff/search/synonyms'

export function staffSearchPage({ user, unanswered, popular }: SearchedFor, frame: Frame): StaffSearchPage {
  const { t } = frame
  return {
    head: head(t('staffSearch.title'), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffSearch.title'), path: null },
      ],
    }),
    unanswered: unanswered.map((question) => unansweredRow(question, isAdmin(user), frame)),
    popular: popular.map((question) => rowOf(question, question.asked, frame)),
    synonymsPath: isAdmin(user) ? synonymsPath : null,
    days: keptDays,
  }
}

function unansweredRow(question: UnansweredQuestion, mayAddSynonym: boolean, frame: Frame): QuestionRow {
  const row = rowOf(question, question.empty, frame)
  const state = frame.t(question.total === 0 ? 'staffSearch.nothing' : 'staffSearch.partly')
  return {
    ...row,
    remark: `${row.remark} · ${state}`,
    synonymPath: mayAddSynonym ? `${synonymsPath}?word=${encodeURIComponent(question.text)}` : null,
  }
}

function rowOf({ text, lastOn }: AskedQuestion, n: number, { t, locale }: Frame): QuestionRow {
  const remark = t('staffSearch.times', { n, day: formatDate(lastOn, locale) })
  return { text, path: searchFor(text), remark, synonymPath: null }
}
