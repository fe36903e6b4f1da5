/** What a secret link leads to: a delegation's visit (/v), the registration of guests (/g), an adoption's report (/a), the calendar feed, a trainer's kit (/k). */
export const linkKinds = ['request', 'guests', 'adoption', 'calendar', 'kit'] as const
export type LinkKind = (typeof linkKinds)[number]

/** One for each record that has one; renewing it gives it another token. */
export interface Link {
  kind: LinkKind
  /** Id of the request, the visit, the adoption or the kit; `host` for the calendar. */
  subjectId: string
  /** 128 random bits, base64url. Never in a log, a feed, an export or the audit. */
  token: string
  createdAt: string
  /** Null for the calendar's, which staff renew or close. */
  expiresAt: string | null
  closedAt: string | null
}

export function isOpen({ expiresAt, closedAt }: Link, now: Date): boolean {
  return closedAt === null && (expiresAt === null || expiresAt > now.toISOString())
}

/** Where a secret link leads, without the site's address. */
export function pathOfLink({ kind, token }: Pick<Link, 'kind' | 'token'>): string {
  return {
    request: `/v/${token}`,
    guests: `/g/${token}`,
    adoption: `/a/${token}`,
    calendar: `/calendar/${token}.ics`,
    kit: `/k/${token}`,
  }[kind]
}
