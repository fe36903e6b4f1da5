import type { Adoption } from '../adoptions/adoption.ts'
import type { Guest } from '../guests/guest.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Visit } from '../visits/visit.ts'
import { listed, visitDay } from '../visits/visitWords.ts'
import type { Block } from './blocks.ts'
import { filledText } from './filledText.ts'
import { blankList, filledList } from './guestBlocks.ts'
import { hostLetterhead } from './letterhead.ts'
import { commitmentBlocks, followUpBlocks } from './outcomeBlocks.ts'
import type { Paper } from './paper.ts'
import { commonBlocks, commonLines, groundOf, namedPractices } from './paperGround.ts'
import type { Desk, Ground, NamedPractice } from './paperGround.ts'
import { textOfPaper } from './paperText.ts'
import { contactsLine, hours, people, unknown, untold, words } from './paperWords.ts'
import * as blocksOf from './visitBlocks.ts'
import type { VisitPaperName } from './visitPaperNames.ts'

const titles: Record<VisitPaperName, string> = {
  susunan_acara: 'Susunan acara',
  daftar_hadir: 'Daftar hadir',
  notulen: 'Notulen',
  laporan: 'Laporan kunjungan',
}

/** All that a paper of a visit may tell. */
export interface VisitFile {
  visit: Visit
  practices: readonly NamedPractice[]
  unitNames: ReadonlyMap<string, string>
  guests: readonly Guest[]
  adoptions: readonly Adoption[]
  requests: readonly VisitRequest[]
}

export async function visitPaper(
  visit: Visit,
  name: VisitPaperName,
  isFilled: boolean,
  desk: Desk,
): Promise<Paper> {
  const [ground, file] = await Promise.all([groundOf(desk), visitFile(visit, desk)])
  return {
    name,
    title: `${titles[name]}: ${visit.title}`,
    fileName: `${name.replace('_', '-')}${isFilled ? '-terisi' : ''}-${visit.slug}`,
    creator: ground.site.government,
    letterhead: await hostLetterhead(ground.site, ground.rules, desk.store),
    isLetter: false,
    blocks: blocksOfPaper(name, file, { ground, isFilled }),
  }
}

async function visitFile(visit: Visit, desk: Desk): Promise<VisitFile> {
  const { store } = desk
  const asked = visit.questions.flatMap(({ practice }) => practice ?? [])
  const [practices, units, guests, adoptions, requests] = await Promise.all([
    namedPractices([...new Set([...visit.practices, ...asked])], desk),
    store.units(),
    store.guestsOf(visit.id),
    store.adoptionsAfter(visit.id),
    store.requestsOf(visit.id),
  ])
  const unitNames = new Map(units.map(({ slug, name }) => [slug, name]))
  return { visit, practices, unitNames, guests, adoptions, requests }
}

export function blocksOfPaper(
  name: VisitPaperName,
  file: VisitFile,
  { ground, isFilled }: { ground: Ground; isFilled: boolean },
): Block[] {
  const values = visitValues(file, ground, isFilled)
  return filledText<'susunan_acara' | 'daftar_hadir' | 'notulen' | 'laporan'>(
    textOfPaper(name, ground.rules.papers),
    values,
  )
}

function visitValues(file: VisitFile, ground: Ground, isFilled: boolean) {
  const { visit, practices, guests } = file
  const studied = practices.filter(({ slug }) => visit.practices.includes(slug))
  const nameOf = (slug: string) => practices.find((one) => one.slug === slug)?.name ?? slug
  return {
    lines: { ...commonLines(ground), ...visitLines(visit, ground) },
    blocks: {
      ...commonBlocks(ground),
      agenda: blocksOf.agendaBlocks(visit),
      lokus: blocksOf.stopBlocks(visit.stops, file.unitNames),
      rombongan: blocksOf.delegationBlocks(visit.delegations),
      praktik: blocksOf.practiceBlocks(studied),
      penerima: blocksOf.hostBlocks(visit),
      kehadiran: blocksOf.attendanceBlocks(visit, guests),
      tanya_jawab: blocksOf.questionBlocks(visit.questions, nameOf),
      kutipan: blocksOf.quoteBlocks(visit),
      notulen: blocksOf.minutesBlocks(visit),
      tamu: isFilled ? filledList(guests) : blankList(visit),
      komitmen: commitmentBlocks(file.adoptions, nameOf),
      tindak_lanjut: followUpBlocks(file.requests, studied),
    },
    conditions: {
      // Without an agenda the stops are the agenda.
      lokus: visit.stops.length > 0 && visit.agenda.length > 0,
      praktik: studied.length > 0,
    },
  }
}

function visitLines(visit: Visit, { site, today }: Ground) {
  const planned = visit.delegations.map(({ plannedCount }) => plannedCount)
  const known = planned.filter((count) => count !== null)
  const expected = known.length < planned.length ? null : known.reduce((sum, count) => sum + count, 0)
  return {
    judul: visit.title,
    jenis_kunjungan: words.t(`visitKind.${visit.kind}`),
    hari_tanggal: visitDay(visit, words),
    waktu: hours(visit) ?? untold(visit, today),
    tempat: visit.venue ?? untold(visit, today),
    maksud: visit.purpose ?? unknown,
    daftar_instansi: listed(
      visit.delegations.map(({ institution }) => institution),
      words,
    ),
    jumlah_peserta: people(expected),
    narahubung: contactsLine(visit.hostContacts, site),
  }
}
