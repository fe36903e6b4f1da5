import { isPublic, type Practice, type PracticeContent } from '../practices/practice.ts'
import type { Question } from '../practices/question.ts'
import type { Visit } from '../visits/visit.ts'
import type { CommandParts, Terminal } from './command.ts'

/** What records name: slugs and region codes. */
interface Named {
  practices: ReadonlySet<string>
  units: ReadonlySet<string>
  isRegion(code: string): boolean
}

/** What is wrong with the records as such: names of what does not exist, and public practices without a source. */
export async function faultsOfRecords(
  { store, regions }: Pick<CommandParts, 'store' | 'regions'>,
  terminal: Terminal,
): Promise<{ faults: string[]; records: number }> {
  const [practices, visits, units, site] = await Promise.all([
    store.practices(),
    store.visits(),
    store.units(),
    store.site(),
  ])
  const named: Named = {
    practices: new Set(practices.map(({ slug }) => slug)),
    units: new Set(units.map(({ slug }) => slug)),
    isRegion: (code) => regions.byCode(code) !== null,
  }
  const checks = [
    () =>
      unknownIn(
        'Identitas situs',
        'wilayah',
        [site.regionCode].filter((code) => !named.isRegion(code)),
      ),
    ...units.map(
      ({ slug, successor }) =>
        () =>
          unknownUnits(`Perangkat daerah ${slug}`, [successor], named),
    ),
    ...practices.map((practice) => () => faultsOfPractice(practice, named)),
    ...visits.map((visit) => () => faultsOfVisit(visit, named)),
  ]
  return { faults: run(checks, terminal), records: checks.length }
}

function run(checks: readonly (() => string[])[], terminal: Terminal): string[] {
  const faults: string[] = []
  for (const [index, check] of checks.entries()) {
    faults.push(...check())
    terminal.progress(index + 1, checks.length)
  }
  return faults
}

function faultsOfPractice(practice: Practice, named: Named): string[] {
  const who = `Praktik ${practice.slug}`
  const contents = [practice.published, practice.draft?.content ?? null].filter((content) => content !== null)
  const faults = contents.flatMap((content) => unknownInPractice(who, content, named))
  // What is made up says so itself.
  const needsSource = isPublic(practice) && !practice.published.isMadeUp
  if (needsSource && practice.published.sources.length === 0)
    faults.push(`${who} tampil untuk umum tanpa sumber.`)
  return [...new Set(faults)]
}

function unknownInPractice(who: string, content: PracticeContent, named: Named): string[] {
  const related = content.relations.map(({ practice }) => practice)
  return [
    ...unknownUnits(who, [content.leadUnit], named),
    ...unknownPractices(who, [...related, ...askedAbout(content.questions)], named),
  ]
}

function faultsOfVisit(visit: Visit, named: Named): string[] {
  const who = `Kunjungan ${visit.slug}`
  const places = [...visit.delegations, ...(visit.destination ? [visit.destination] : [])]
  const codes = places.flatMap(({ regionCode }) => regionCode ?? [])
  return [
    ...unknownPractices(who, [...visit.practices, ...askedAbout(visit.questions)], named),
    ...unknownUnits(
      who,
      visit.stops.map(({ unit }) => unit),
      named,
    ),
    ...unknownIn(
      who,
      'wilayah',
      codes.filter((code) => !named.isRegion(code)),
    ),
  ]
}

function askedAbout(questions: readonly Question[]): (string | null)[] {
  return questions.map(({ practice }) => practice)
}

function unknownPractices(who: string, slugs: readonly (string | null)[], { practices }: Named): string[] {
  return unknownIn(
    who,
    'praktik',
    slugs.filter((slug) => slug !== null && !practices.has(slug)),
  )
}

function unknownUnits(who: string, slugs: readonly (string | null)[], { units }: Named): string[] {
  return unknownIn(
    who,
    'perangkat daerah',
    slugs.filter((slug) => slug !== null && !units.has(slug)),
  )
}

function unknownIn(who: string, what: string, names: readonly (string | null)[]): string[] {
  return [...new Set(names)].map((name) => `${who} menyebut ${what} ${name} yang tidak ada.`)
}
