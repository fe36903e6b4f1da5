import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import { textAt } from '../visits/visitFormTyped.ts'
import { checkPage } from './requestCheckPages.ts'
import type { Filled } from './requestDesk.ts'

/** Why a request was not sent: the status of the answer, and what it says. */
export interface Trouble {
  status: number
  text: string
}

/** All answers once more, before they are sent. Only for answers that make a request. */
export async function showCheck(
  { answers, parsed, published, notice }: Filled,
  { request, response }: { request: Request; response: Response },
  trouble: Trouble | null = null,
): Promise<void> {
  if (!parsed.ok) throw new Error('answers that make no request are shown at their question')
  const state = {
    answers,
    content: parsed.value,
    published,
    key: keyIn(request.body) ?? randomBytes(16).toString('base64url'),
    notice,
    trouble: trouble?.text ?? null,
  }
  response.show('requests/check', checkPage(state, request.frame), trouble?.status ?? 200)
}

/** The key of a page that was sent; null when it is none of ours. */
export function keyIn(body: unknown): string | null {
  const key = textAt(body, 'key')
  return /^[\w-]{22}$/.test(key) ? key : null
}
