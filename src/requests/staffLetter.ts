import type { MessageKey } from '../i18n/translate.ts'
import { actorOf } from '../web/request.ts'
import { addLetter, lettersOf, mostLetters } from './letter.ts'
import { requestAt, showRequest, type Desk, type Exchange } from './staffRequestDesk.ts'

/** POST /staff/requests/:id/letter: the letter that came on paper or by mail. */
export async function addStaffLetter({ request, response }: Exchange, desk: Desk): Promise<void> {
  const asked = await requestAt(request, desk.store)
  const refuse = (status: number, key: MessageKey) =>
    showRequest({ request, response }, desk, {
      status,
      errors: [{ field: 'files', key, values: { n: mostLetters } }],
    })
  if (request.notReceived) return refuse(request.notReceived.status, request.notReceived.error.key)
  const { files } = request
  const file = Array.isArray(files) ? files[0] : files?.['files']?.[0]
  if (!file) return refuse(422, 'visitRequest.letter.none')
  if ((await lettersOf(asked, desk.store)).length >= mostLetters)
    return refuse(422, 'visitRequest.letter.enough')
  const fault = await addLetter(asked, file.buffer, desk.store, actorOf(request))
  if (fault) return refuse(422, fault)
  response.goTo(`/staff/requests/${asked.id}?done=letter#surat`)
}
