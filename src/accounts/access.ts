import type { RequestHandler } from 'express'
import { forbidden, notFound, Problem } from '../web/problem.ts'
import { roles, type Role } from './account.ts'

const all = roles
const editing: readonly Role[] = ['admin', 'editor', 'staff']
const publishing: readonly Role[] = ['admin', 'editor']
const admins: readonly Role[] = ['admin']

export interface Permission {
  method: 'GET' | 'POST'
  /** As the route has it: `/staff/users/:id`. */
  address: string
  roles: readonly Role[]
}

const may = (roles: readonly Role[], method: 'GET' | 'POST', ...addresses: string[]): Permission[] =>
  addresses.map((address) => ({ method, address, roles }))

/** Who may do what in the staff room. What is not in this table is refused. The first that fits decides. */
export const permissions: readonly Permission[] = [
  ...may(all, 'GET', '/staff', '/staff/account'),
  ...may(all, 'POST', '/staff/account/password', '/staff/account/sessions-end'),

  ...may(admins, 'GET', '/staff/users', '/staff/users/new', '/staff/users/:id', '/staff/audit'),
  ...may(admins, 'POST', '/staff/users', '/staff/users/:id', '/staff/users/:id/disabling'),
  ...may(admins, 'POST', '/staff/users/:id/enabling', '/staff/users/:id/password'),
  ...may(admins, 'POST', '/staff/users/:id/sessions-end'),

  ...may(admins, 'GET', '/staff/site', '/staff/units', '/staff/units/new', '/staff/units/:slug'),
  ...may(admins, 'POST', '/staff/site', '/staff/site/logo', '/staff/site/logo-removal'),
  ...may(admins, 'POST', '/staff/units', '/staff/units/:slug'),
  ...may(admins, 'GET', '/staff/visit-rules'),
  ...may(admins, 'POST', '/staff/visit-rules'),

  ...may(admins, 'GET', '/staff/visit-rules/papers', '/staff/visit-rules/papers/:name'),
  ...may(admins, 'POST', '/staff/visit-rules/papers/:name'),
  ...may(editing, 'GET', '/staff/visits/:slug/papers/:name.docx'),
  ...may(editing, 'GET', '/staff/requests/:id/papers/surat_balasan.docx'),
  ...may(editing, 'GET', '/staff/adoptions/:id/papers/surat_pernyataan.docx'),

  ...may(all, 'GET', '/staff/search'),
  ...may(admins, 'GET', '/staff/search/synonyms'),
  ...may(admins, 'POST', '/staff/search/synonyms'),

  ...may(all, 'GET', '/staff/kits/tray'),
  ...may(all, 'POST', '/staff/kits/tray', '/staff/kits/tray/placement', '/staff/kits/tray/emptying'),

  ...may(all, 'GET', '/staff/practices'),
  ...may(editing, 'GET', '/staff/practices/new', '/staff/practices/:slug/edit'),
  ...may(all, 'GET', '/staff/practices/:slug', '/staff/practices/:slug/preview'),
  ...may(editing, 'POST', '/staff/practices', '/staff/practices/preview', '/staff/practices/:slug'),
  ...may(editing, 'POST', '/staff/practices/:slug/preview', '/staff/practices/:slug/review'),
  ...may(editing, 'POST', '/staff/practices/:slug/draft-discard', '/staff/practices/:slug/address'),
  ...may(publishing, 'POST', '/staff/practices/:slug/publication', '/staff/practices/:slug/return'),
  ...may(publishing, 'POST', '/staff/practices/:slug/withdrawal', '/staff/practices/:slug/restoration'),
  ...may(admins, 'POST', '/staff/practices/:slug/reinstatement'),

  ...may(all, 'GET', '/staff/calendar'),
  ...may(editing, 'POST', '/staff/calendar/link', '/staff/calendar/link-closing'),

  ...may(all, 'GET', '/staff/visits'),
  ...may(editing, 'GET', '/staff/visits/institutions', '/staff/visits/practices'),
  ...may(editing, 'GET', '/staff/visits/new', '/staff/visits/new/full', '/staff/visits/:slug/edit'),
  ...may(editing, 'GET', '/staff/visits/:slug/log'),
  ...may(editing, 'POST', '/staff/visits/:slug/log'),
  ...may(editing, 'POST', '/staff/visits', '/staff/visits/:slug', '/staff/visits/:slug/address'),
  ...may(publishing, 'POST', '/staff/visits/:slug/withdrawal'),
  ...may(admins, 'POST', '/staff/visits/:slug/reinstatement'),

  ...may(editing, 'GET', '/staff/visits/:slug/guests', '/staff/visits/:slug/guests/count'),
  ...may(editing, 'GET', '/staff/visits/:slug/guests/export', '/staff/visits/:slug/guests/poster'),
  ...may(editing, 'POST', '/staff/visits/:slug/guests', '/staff/visits/:slug/guests/counts'),
  ...may(editing, 'POST', '/staff/visits/:slug/guests/link', '/staff/visits/:slug/guests/link-closing'),
  ...may(editing, 'POST', '/staff/visits/:slug/guests/phone'),
  ...may(editing, 'GET', '/staff/visits/:slug/questions', '/staff/visits/:slug/questions/similar'),
  ...may(editing, 'GET', '/staff/visits/:slug/questions/:number'),
  ...may(editing, 'POST', '/staff/visits/:slug/questions', '/staff/visits/:slug/questions/:number'),
  ...may(publishing, 'POST', '/staff/visits/:slug/questions/:number/publication'),
  ...may(editing, 'POST', '/staff/visits/:slug/quotes'),
  ...may(editing, 'GET', '/staff/guests/:id'),
  ...may(editing, 'POST', '/staff/guests/:id', '/staff/guests/:id/presence', '/staff/guests/:id/removal'),

  ...may(editing, 'GET', '/staff/adoptions', '/staff/adoptions/new', '/staff/adoptions/:id'),
  ...may(editing, 'GET', '/staff/adoptions/:id/edit', '/staff/adoptions/:id/letters/:reason'),
  ...may(editing, 'POST', '/staff/adoptions', '/staff/adoptions/:id', '/staff/adoptions/:id/events'),
  ...may(editing, 'POST', '/staff/adoptions/:id/link', '/staff/adoptions/:id/link-closing'),
  ...may(editing, 'POST', '/staff/adoptions/:id/reminders'),
  ...may(publishing, 'POST', '/staff/adoptions/:id/review', '/staff/adoptions/:id/events/:event/review'),
  ...may(editing, 'GET', '/staff/visits/:slug/delegations', '/staff/surveys'),
  ...may(editing, 'POST', '/staff/visits/:slug/delegations/:number/link'),
  ...may(editing, 'GET', '/staff/visits/:slug/follow-up', '/staff/visits/:slug/follow-up/:number'),
  ...may(editing, 'POST', '/staff/visits/:slug/follow-up', '/staff/visits/:slug/follow-up/:number'),

  // Whose kit it is decides mayEditKit.
  ...may(all, 'GET', '/staff/kits/:slug/choose'),
  ...may(all, 'POST', '/staff/kits/:slug/choose'),
  ...may(all, 'GET', '/staff/kits', '/staff/kits/new', '/staff/kits/:slug'),
  ...may(all, 'GET', '/staff/kits/:slug/export/:format'),
  ...may(all, 'POST', '/staff/kits'),
  ...may(all, 'GET', '/staff/kits/:slug/objectives', '/staff/kits/:slug/sessions'),
  ...may(all, 'POST', '/staff/kits/:slug/objectives', '/staff/kits/:slug/sessions'),
  ...may(all, 'GET', '/staff/kits/:slug/questions', '/staff/kits/:slug/quiz'),
  ...may(all, 'POST', '/staff/kits/:slug/questions', '/staff/kits/:slug/quiz'),
  ...may(all, 'GET', '/staff/kits/:slug/check', '/staff/kits/:slug/publish'),
  ...may(all, 'GET', '/staff/kits/:slug/versions', '/staff/kits/:slug/versions/:number'),
  ...may(all, 'POST', '/staff/kits/:slug/publication', '/staff/kits/:slug/edition', '/staff/kits/:slug/keys'),
  ...may(all, 'POST', '/staff/kits/:slug/withdrawal', '/staff/kits/:slug/reinstatement'),
  ...may(all, 'POST', '/staff/kits/:slug/address', '/staff/kits/:slug/copy'),
  ...may(all, 'POST', '/staff/kits/:slug/link', '/staff/kits/:slug/link-closing'),
  ...may(all, 'POST', '/staff/kits/:slug/versions/:number/restoration'),

  ...may(editing, 'GET', '/staff/requests', '/staff/requests/new', '/staff/requests/:id'),
  ...may(editing, 'GET', '/staff/requests/:id/edit', '/staff/requests/:id/acceptance'),
  ...may(editing, 'POST', '/staff/requests', '/staff/requests/:id', '/staff/requests/:id/acceptance'),
  ...may(editing, 'POST', '/staff/requests/:id/joining', '/staff/requests/:id/leaving'),
  ...may(editing, 'POST', '/staff/requests/:id/review', '/staff/requests/:id/refusal'),
  ...may(editing, 'POST', '/staff/requests/:id/cancellation', '/staff/requests/:id/letter'),
  ...may(editing, 'POST', '/staff/requests/:id/link', '/staff/requests/:id/link-closing'),
  ...may(admins, 'GET', '/staff/people', '/staff/people/guests/:id', '/staff/people/guests/:id/export'),
  ...may(admins, 'GET', '/staff/people/requests/:id', '/staff/people/requests/:id/export'),
  ...may(admins, 'POST', '/staff/people/guests/:id/erasure', '/staff/people/requests/:id/erasure'),
  ...may(admins, 'GET', '/staff/people/adoptions/:id', '/staff/people/adoptions/:id/export'),
  ...may(admins, 'POST', '/staff/people/adoptions/:id/erasure'),

  ...may(editing, 'GET', '/staff/uploads', '/staff/uploads/:id'),
  ...may(editing, 'POST', '/staff/uploads', '/staff/uploads/:id', '/staff/uploads/:id/removal'),
]

const matchers = permissions.map((permission) => ({ ...permission, pattern: patternOf(permission.address) }))

/** The roles that may send such a request; null when the table does not know it. */
export function rolesFor(method: string, path: string): readonly Role[] | null {
  const asked = method === 'HEAD' ? 'GET' : method
  return matchers.find((one) => one.method === asked && one.pattern.test(path))?.roles ?? null
}

// As Express matches: letters of either case, with or without a slash at the end.
function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace(/:\w+/g, '[^/]+')}/?$`, 'i')
}

/** Lets a request into the staff room when the table lets its user's role do that. */
export const access: RequestHandler = (request, response, next) => {
  if (!/^\/staff(\/|$)/i.test(request.path)) return next()
  response.setHeader('Cache-Control', 'no-store')
  const { user, method } = request
  if (!user && (method === 'GET' || method === 'HEAD')) {
    return response.goTo(`/login?next=${encodeURIComponent(request.frame.path)}`)
  }
  if (!user) return next(new Problem(401))
  const permitted = rolesFor(method, request.path)
  if (!permitted) return next(notFound())
  next(permitted.includes(user.role) ? undefined : forbidden())
}
