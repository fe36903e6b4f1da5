import type { Translate } from '../../../i18n/translate.ts'
import type { Material } from '../../../kits/material.ts'
import { stepsOf, type KitSession } from '../../../kits/session.ts'
import type { Piece } from './piece.ts'
import { facts, heading, table, text } from './plainPieces.ts'

export function sessionPieces({ sessions, jp }: Material, t: Translate): Piece[] {
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0)
  const lead =
    jp === null
      ? t('handout.pdf.sessionsLead', { n: sessions.length, minutes })
      : t('handout.pdf.sessionsLeadJp', { n: sessions.length, minutes, jp, given: jp * 45 })
  return [text(lead), ...sessions.flatMap((session, index) => piecesOf(session, index + 1, t))]
}

function piecesOf(session: KitSession, number: number, t: Translate): Piece[] {
  const { title, topics, methods, media, minutes } = session
  return [
    heading(t('handout.pdf.session', { number, title, minutes })),
    ...facts(
      [
        { label: t('handout.pdf.topics'), text: topics ?? '' },
        { label: t('handout.pdf.methods'), text: methods.map((method) => t(`method.${method}`)).join(', ') },
        { label: t('handout.pdf.media'), text: media ?? '' },
      ].filter(({ text: said }) => said !== ''),
    ),
    stepsTable(session, t),
  ]
}

function stepsTable(session: KitSession, t: Translate): Piece {
  return table(
    [
      t('handout.pdf.phase'),
      t('handout.pdf.facilitator'),
      t('handout.pdf.participants'),
      t('handout.pdf.minutes'),
    ],
    [20, 34, 34, 12],
    stepsOf(session).map(({ phase, facilitator, participants, minutes }) => [
      t(`phase.${phase}`),
      facilitator ?? '–',
      participants ?? '–',
      String(minutes),
    ]),
    true,
  )
}
