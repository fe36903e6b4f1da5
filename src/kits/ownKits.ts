import type { User } from '../accounts/account.ts'
import { formatMoment } from '../i18n/format.ts'
import type { Frame } from '../web/frame.ts'
import type { Kit } from './kit.ts'
import { kitStateOf } from './kitProgress.ts'
import { pathOfKit } from './kitSteps.ts'

const latest = 5

/** The kits that a user worked on last, as the staff room's first page lists them. */
export function ownKits(
  kits: readonly Kit[],
  { id }: Pick<User, 'id'>,
  { t, locale }: Pick<Frame, 't' | 'locale'>,
): { title: string; path: string; remark: string }[] {
  return kits
    .filter(({ ownerId }) => ownerId === id)
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, latest)
    .map((kit) => ({
      title: kit.content.title,
      path: pathOfKit(kit),
      remark: [
        t(`kitDesk.state.${kitStateOf(kit)}`),
        t('kitDesk.list.changed', { at: formatMoment(kit.updatedAt, locale) }),
      ].join(' · '),
    }))
}
