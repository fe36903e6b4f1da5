import type { Request, Response } from 'express'
import { translator } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import type { Kit } from './kit.ts'
import { conflictInWords, readStep, storedSheet } from './kitSheet.ts'
import { pathAfter } from './kitSteps.ts'
import { saveKitPart } from './kitToEdit.ts'
import { practicesInKit } from './practicesInKit.ts'
import { asTyped, blankItem, isQuizKind, parseQuiz, writtenItems } from './quizForm.ts'
import { quizInWords, quizPage } from './quizPages.ts'
import { newProposals, quizProposals, type QuizProposal } from './quizProposals.ts'
import { rearranged } from './rowMoves.ts'
import type { RowsSheet } from './rowsPage.ts'

/** GET /staff/kits/:slug/quiz */
export async function showQuiz(
  kit: Kit,
  { frame }: Request,
  response: Response,
  store: Store,
): Promise<void> {
  const sheet = storedSheet(kit, { quiz: kit.content.quiz.map(asTyped) })
  const proposals = await proposalsFor(kit, store)
  response.show('kits/staff/quiz', quizPage(kit, { ...sheet, notice: null }, { proposals, frame }))
}

/** POST /staff/kits/:slug/quiz: saves the items, those ticked too, or does what a button says and shows them again. */
export async function saveQuiz(kit: Kit, request: Request, response: Response, store: Store): Promise<void> {
  const { t, frame } = request
  const { sheet, fields, button } = readStep(request.body)
  const { proposals: ticked, ...rest } = fields
  const proposals = await proposalsFor(kit, store)
  const again = (status: number, differs: Partial<RowsSheet> = {}, current = kit) => {
    const shown = { ...sheet, notice: null, ...differs }
    response.show('kits/staff/quiz', quizPage(current, shown, { proposals, frame }), status)
  }
  const changed = (quiz: unknown[]) =>
    again(200, { typed: { proposals: ticked, quiz }, notice: t('kitDesk.unsaved') })
  const moved = rearranged(rest['quiz'], 'quiz', button('act'))
  if (moved) return changed(moved)
  const [, kind = ''] = /^new\.(\w+)$/.exec(button('action')) ?? []
  if (isQuizKind(kind)) return changed([...rowsIn(rest['quiz']), blankItem(kind)])
  const quiz = [...writtenItems(rest['quiz']), ...taken(rest['quiz'], ticked, proposals)]
  if (button('action') === 'take') return changed(quiz)

  const parsed = parseQuiz({ ...rest, quiz })
  if (!parsed.ok) return again(422, { typed: { quiz }, errors: parsed.errors })
  const saved = await saveKitPart(kit, parsed.value, { request, store })
  if (!saved.isStale) return response.goTo(pathAfter(saved.kit, 'quiz'))
  const conflict = conflictInWords(quizInWords(parsed.value.quiz, t), quizInWords(saved.kit.content.quiz, t))
  again(409, { typed: { quiz }, conflict, version: String(saved.kit.version) }, saved.kit)
}

async function proposalsFor({ content }: Kit, store: Store): Promise<QuizProposal[]> {
  const practices = await practicesInKit(content, store)
  return quizProposals(practices, await store.units(), translator('id'))
}

function rowsIn(quiz: unknown): unknown[] {
  return Array.isArray(quiz) ? quiz : []
}

/** Those proposed that were ticked and are not asked yet, as rows. */
function taken(quiz: unknown, ticked: unknown, proposals: readonly QuizProposal[]) {
  const keys = [ticked].flat()
  const asked = writtenItems(quiz).map(({ question }) => String(question))
  return newProposals(proposals, asked)
    .filter(({ key }) => keys.includes(key))
    .map(({ item }) => asTyped(item))
}
