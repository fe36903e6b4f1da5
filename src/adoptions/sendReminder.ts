import type { Request, Response } from 'express'
import type { Store } from '../storage/store.ts'
import { Refused } from '../storage/store.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { notFound, Problem } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import type { Adoption, Reminder } from './adoption.ts'
import { occasionsOf, sentFor, type Occasion } from './adoptionTiming.ts'
import { onLatest } from './latestVersion.ts'
import { allOf, showRefused, type Desk } from './staffAdoptionActions.ts'
import { adoptionAt } from './staffAdoptionDesk.ts'
import { reminderFor } from './staffAdoptionReminders.ts'
import { letterPage } from './reminderLetterPages.ts'

// One process owns the store: two presses of the same button are both seen here.
const beingSent = new Set<string>()

/** POST /staff/adoptions/:id/reminders: mails the reminder, or notes that it went out by WhatsApp or as a letter. */
export async function sendReminder(request: Request, response: Response, desk: Desk): Promise<void> {
  const adoption = await adoptionAt(request.params['id'], desk)
  const channel = (['mail', 'whatsapp', 'letter'] as const).find(
    (one) => one === textAt(request.body, 'channel'),
  )
  if (!channel) throw new Problem(400)
  const one = await allOf(adoption, desk)
  const refuse = (status: number, key: 'wrongOccasion' | 'alreadySent' | 'mailFailed') =>
    showRefused(response, desk, {
      adoption,
      status,
      form: { typed: { on: one.clock.today }, errors: [] },
      notice: { text: request.t(`staffAdoptions.error.${key}`), tone: 'warn' },
    })
  const occasion = occasionsOf(adoption, one.clock).find(isAsked(request.body))
  const written = occasion && reminderFor(one, occasion, request.frame)
  if (!occasion || !written) return refuse(409, 'wrongOccasion')
  const key = `${adoption.id} ${occasion.reason} ${occasion.about}`
  if (beingSent.has(key) || sentFor(adoption, occasion)) return refuse(409, 'alreadySent')
  beingSent.add(key)
  try {
    if (channel === 'mail' && !(await mailed(adoption, written, desk))) return await refuse(502, 'mailFailed')
    await noteSent(desk.store, adoption.id, { ...occasion, channel }, actorOf(request))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return await refuse(409, 'alreadySent')
  } finally {
    beingSent.delete(key)
  }
  response.goTo(`/staff/adoptions/${adoption.id}?done=${channel === 'mail' ? 'mailed' : 'sent'}#pengingat`)
}

function isAsked(body: unknown): (occasion: Occasion) => boolean {
  return ({ reason, about }) => reason === textAt(body, 'reason') && about === textAt(body, 'about')
}

async function mailed(
  { contactEmail }: Adoption,
  { subject, text }: { subject: string; text: string },
  { mailer }: Desk,
): Promise<boolean> {
  return contactEmail !== null && (await mailer.send({ to: contactEmail, subject, text }))
}

async function noteSent(
  store: Store,
  id: string,
  reminder: Pick<Reminder, 'reason' | 'about' | 'channel'>,
  by: ReturnType<typeof actorOf>,
): Promise<void> {
  await onLatest(store, id, (edit) => store.noteReminder(edit, reminder, by))
}

/** GET /staff/adoptions/:id/letters/:reason: to print. */
export async function showLetter(request: Request, response: Response, desk: Desk): Promise<void> {
  const one = await allOf(await adoptionAt(request.params['id'], desk), desk)
  const occasion = occasionsOf(one.adoption, one.clock).find(
    ({ reason }) => reason === request.params['reason'],
  )
  const written = occasion && reminderFor(one, occasion, request.frame)
  if (!occasion || !written) throw notFound()
  response.show(
    'adoptions/staff/letter',
    letterPage(one, { occasion, written, rules: await desk.store.visitRules() }, request.frame),
  )
}
