import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { Actor } from '../accounts/account.ts'
import type { Edit } from '../storage/store.ts'
import { parse, text, type Parsed } from '../web/parse.ts'
import { actorOf } from '../web/request.ts'
import { visitOfRequest } from './acceptedAlready.ts'
import type { VisitRequest } from './request.ts'
import { requestLinkExpiry } from './requestLink.ts'
import { mailAnswer } from './staffAnswers.ts'
import { editOf, refusalOf, requestAt, showRequest, type Desk } from './staffRequestDesk.ts'
import { reasonLength } from './staffRequestSteps.ts'

/** A step that needs no form of its own: `POST /staff/requests/:id/NAME`. */
export interface RequestAction {
  name: string
  /** What the page says when it is done: `staffRequests.done.…`. */
  done: string
  /** Reads what it needs. */
  read: (body: Record<string, unknown>) => Parsed<string>
  take: (desk: Desk, step: { asked: VisitRequest; edit: Edit; read: string; by: Actor }) => Promise<unknown>
  /** Whether the delegation is told. */
  isTold: boolean
}

const nothing = (): Parsed<string> => ({ ok: true, value: '' })
const reason = (name: string) => (body: Record<string, unknown>) => {
  const parsed = parse(z.object({ [name]: text(reasonLength) }), { [name]: body[name] })
  return parsed.ok ? { ok: true as const, value: parsed.value[name] ?? '' } : parsed
}

export const requestActions: readonly RequestAction[] = [
  {
    name: 'review',
    done: 'takenUp',
    read: nothing,
    take: ({ store }, { edit, by }) => store.takeUpRequest(edit, by),
    isTold: false,
  },
  {
    name: 'leaving',
    done: 'left',
    read: nothing,
    take: ({ store }, { edit, by }) => store.leaveVisit(edit, by),
    isTold: false,
  },
  {
    name: 'refusal',
    done: 'declined',
    read: reason('declineReason'),
    take: ({ store }, { edit, by, read }) => store.declineRequest(edit, read, by),
    isTold: true,
  },
  {
    name: 'cancellation',
    done: 'cancelled',
    read: reason('cancelReason'),
    take: ({ store }, { edit, by, read }) => store.cancelRequest(edit, read, by),
    isTold: true,
  },
  {
    // Also renews: the old one leads nowhere any more.
    name: 'link',
    done: 'linked',
    read: nothing,
    take: ({ store }, { asked, by }) => store.openLink('request', asked.id, requestLinkExpiry(asked), by),
    isTold: false,
  },
  {
    name: 'link-closing',
    done: 'closed',
    read: nothing,
    take: ({ store }, { asked, by }) => store.closeLink('request', asked.id, by),
    isTold: false,
  },
]

export function takeAction(action: RequestAction, desk: Desk): RequestHandler {
  return async (request, response) => {
    const asked = await requestAt(request, desk.store)
    const body = (request.body ?? {}) as Record<string, unknown>
    const read = action.read(body)
    if (!read.ok) return showRequest({ request, response }, desk, { status: 422, errors: read.errors })
    try {
      await action.take(desk, { asked, edit: editOf(asked, body), read: read.value, by: actorOf(request) })
    } catch (error) {
      return showRequest({ request, response }, desk, refusalOf(error))
    }
    const mail = action.isTold ? await mailAnswer(await requestAt(request, desk.store), desk) : 'none'
    const visit = body['return'] === 'delegations' ? await visitOfRequest(asked, desk.store) : null
    if (visit) return response.goTo(`/staff/visits/${visit.slug}/delegations?done=${action.done}`)
    response.goTo(`/staff/requests/${asked.id}?done=${action.done}&mail=${mail}`)
  }
}
