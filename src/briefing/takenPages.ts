import type { Actor } from '../accounts/account.ts'
import { formatDate } from '../i18n/format.ts'
import { isOpen, pathOfLink } from '../links/link.ts'
import { qrSvg } from '../links/qr.ts'
import type { Badge } from '../web/badge.ts'
import type { Frame } from '../web/frame.ts'
import type { SafeHtml } from '../web/safeHtml.ts'
import type { StudiedPractice } from './studiedPractices.ts'
import type { Taken } from './takenHome.ts'

/** What was taken home already, and where it is reported on. */
export interface TakenShown {
  practice: string
  state: Badge
  remark: string
  plan: string | null
  /** Null while it is closed; `noReport` says what to do then. */
  report: { path: string; address: string; label: string; qr: SafeHtml } | null
  noReport: string
}

/** The delegation chooses for itself; staff note what it said. */
export function voiceOf({ role }: Pick<Actor, 'role'>): 'briefing.followUp' | 'staffFollowUp.note' {
  return role === 'link' ? 'briefing.followUp' : 'staffFollowUp.note'
}

const tones = { menunggu: 'warn', diterima: 'good', ditolak: 'bad' } as const

export function takenShown(
  { adoption, link }: Taken,
  { practices, now, by }: { practices: readonly StudiedPractice[]; now: Date; by: Pick<Actor, 'role'> },
  frame: Frame,
): TakenShown {
  const { t, to, baseUrl, locale } = frame
  const practice = practices.find(({ slug }) => slug === adoption.practice)?.name ?? adoption.practice
  const stage = adoption.events.at(-1)?.stage ?? adoption.stage
  const target =
    adoption.targetOn && t('briefing.followUp.target', { date: formatDate(adoption.targetOn, locale) })
  const path = link && isOpen(link, now) ? pathOfLink(link) : null
  return {
    practice,
    state: { label: t(`review.${adoption.review}`), tone: tones[adoption.review] },
    remark: [t(`adoptionStage.${stage}`), adoption.scope, adoption.responsible, target]
      .filter(Boolean)
      .join(' · '),
    plan: adoption.plan,
    noReport: t(`${voiceOf(by)}.noLink`),
    report:
      path === null
        ? null
        : {
            path,
            address: baseUrl + to(path),
            label: t('briefing.followUp.report', { practice }),
            qr: qrSvg(baseUrl + to(path), t('briefing.followUp.qr', { practice })),
          },
  }
}
