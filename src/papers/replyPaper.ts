import type { VisitRequest } from '../requests/request.ts'
import { formatDays } from '../i18n/format.ts'
import type { Visit } from '../visits/visit.ts'
import { visitDay } from '../visits/visitWords.ts'
import { dayOf } from '../calendarDate.ts'
import type { Block } from './blocks.ts'
import { hostLetterhead } from './letterhead.ts'
import type { Paper } from './paper.ts'
import { commonBlocks, commonLines, groundOf, namedPractices } from './paperGround.ts'
import type { Desk, Ground, NamedPractice } from './paperGround.ts'
import { textOfPaper } from './paperText.ts'
import { filledText, type PaperValues } from './filledText.ts'
import { contactsLine, day, hours, people, toBeTold, unknown, words } from './paperWords.ts'
import { practiceBlocks } from './visitBlocks.ts'

/** Whether a request was answered: only then there is a letter of reply. */
export function isAnswered({ state }: Pick<VisitRequest, 'state'>): boolean {
  return state === 'dijadwalkan' || state === 'ditolak'
}

/** The reply to a request that was accepted or declined. */
export async function replyPaper(request: VisitRequest, desk: Desk): Promise<Paper> {
  const ground = await groundOf(desk)
  const visit = request.visitId === null ? null : await desk.store.visit(request.visitId)
  const practices = await namedPractices(visit?.practices ?? request.practices, desk)
  return {
    name: 'surat_balasan',
    title: `Surat balasan permohonan kunjungan ${request.number}`,
    fileName: `surat-balasan-${request.number}`,
    creator: ground.site.government,
    letterhead: await hostLetterhead(ground.site, ground.rules, desk.store),
    isLetter: true,
    blocks: replyBlocks(request, { visit, practices }, ground),
  }
}

interface Answer {
  visit: Visit | null
  practices: readonly NamedPractice[]
}

export function replyBlocks(request: VisitRequest, { visit, practices }: Answer, ground: Ground): Block[] {
  const isAccepted = request.state === 'dijadwalkan'
  return filledText<'surat_balasan'>(textOfPaper('surat_balasan', ground.rules.papers), {
    lines: replyLines(request, visit, ground),
    blocks: { ...commonBlocks(ground), praktik: practiceBlocks(practices) },
    conditions: { diterima: isAccepted, ditolak: !isAccepted, praktik: isAccepted && practices.length > 0 },
  })
}

function replyLines(
  request: VisitRequest,
  visit: Visit | null,
  ground: Ground,
): PaperValues<'surat_balasan'>['lines'] {
  const delegation = visit?.delegations.find((one) => one.request === request.id)
  return {
    ...commonLines(ground),
    instansi: request.institution,
    nomor_permohonan: request.number,
    dasar: basisOf(request),
    jenis_kunjungan: words.t(`visitKind.${request.kind}`),
    maksud: visit?.purpose ?? request.purpose,
    pilihan_tanggal: choicesOf(request),
    jumlah_peserta: people(delegation?.plannedCount ?? request.plannedCount),
    hari_tanggal: visit ? visitDay(visit, words) : toBeTold,
    waktu: (visit && hours(visit)) ?? toBeTold,
    tempat: visit?.venue ?? toBeTold,
    narahubung: contactsLine(visit?.hostContacts ?? [], ground.site),
    alasan: request.reason ?? unknown,
  }
}

/** The letter that they sent, else the request that came by the form. */
function basisOf({ letterNo, letterDate, number, createdAt }: VisitRequest): string {
  const received = day(dayOf(new Date(createdAt)))
  if (letterNo === null)
    return `permohonan kunjungan Saudara nomor ${number} yang kami terima pada ${received}`
  const dated = letterDate === null ? '' : ` tanggal ${day(letterDate)}`
  return `surat Saudara nomor ${letterNo}${dated} tentang permohonan kunjungan`
}

function choicesOf({ firstChoiceOn, secondChoiceOn }: VisitRequest): string {
  const first = formatDays(firstChoiceOn, null, 'id')
  return secondChoiceOn === null ? first : `${first} atau ${formatDays(secondChoiceOn, null, 'id')}`
}
