import assert from 'node:assert/strict'
import { filesOf, importsOf } from './sources.ts'

// Who may import whom. The first row whose pattern fits a file holds for it; a room may always import itself.
const records =
  'citations/citation accounts/account accounts/audit adoptions/adoption guests/guest host/site host/unit host/visitRules ' +
  'insights/askedQuestion kits/kit kits/kitItem kits/quiz kits/session links/link requests/request practices/affairs practices/practice practices/question ' +
  'regions/region search/defaultSynonyms search/searchSynonyms sources/source uploads/upload visits/visit'
const ports =
  'handouts/handouts mail/mailer storage/store storage/latestVersion storage/sentence search/search regions/regions insights/questionCounter insights/viewCounter'
const ground = 'calendarDate slug'

const features =
  'about accounts adoptions calendar citations guests handouts home host interchange kits links papers practices regions requests search sources uploads visits'
// Forms and pages of what stands inside another feature's record.
const inside = 'sources/sourceForm practices/questionForm uploads/uploadPages'

const table: [who: string, mayImport: string][] = [
  ['server', '*'],
  ['app', 'parts web/* */*Routes api/openApi accounts/access accounts/sessions kits/trayFollows'],
  ['parts', `${ports} config`],
  ['startProblems', 'config storage/openStore'],
  ['config calendarDate slug', ''],
  ['i18n/*', 'calendarDate'],
  [records, `${records} ${ground}`],
  ['web/*', `i18n/* ${records} ${ground} storage/store storage/sentence config parts`],
  ['storage/openStore', 'storage/*'],
  // i18n: what it says to people is told in their language by others, and in English to the log.
  ['storage/*', `${records} ${ground} i18n/* config`],
  ['mail/*', ''],
  ['insights/*', `${ports} calendarDate`],
  ['accounts/sessionSecret', 'storage/durableFile'],
  ['search/snapshot', 'storage/durableFile config'],
  ['seed/*', `${records} ${ports} */*Form kits/knownToKits config web/parse`],
  // What comes in by the API and the commands is parsed as what comes in by a form.
  [
    'api/*',
    `${records} ${ports} i18n/* web/* parts */*Form */knownTo* search/searchQuestion accounts/tokens uploads/filePath adoptions/adopters adoptions/public*`,
  ],
  [
    'cli/*',
    `${records} ${ports} i18n/* web/* parts config slug startProblems storage/openStore search/openSearch search/plainTexts search/rankingMeasures search/searchQuestion seed/ensureSeed */*Form */knownTo* api/*Json accounts/*`,
  ],
  // Features: another feature's record and what it shows of one (a card, a badge), never its routes, form or pages.
  ['*', `${records} ${ports} ${ground} i18n/* web/* config parts ${inside} FEATURE`],
]

describe('who imports whom', () => {
  const files = filesOf('src', '.ts')

  it('is as the table says', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map((to) => [bare(file.path), bare(to)] as const)
        .filter(([from, to]) => !isAllowed(from, to))
        .map(([from, to]) => `${from} -> ${to}`),
    )
    assert.deepEqual([...new Set(wrong)], [])
  })
})

function isAllowed(from: string, to: string): boolean {
  const [room] = from.split('/')
  if (from.includes('/') && to.startsWith(`${room}/`))
    return !records.split(' ').includes(from) || fits(to, records)
  const [, mayImport = ''] = table.find(([who]) => fits(from, who)) ?? []
  return mayImport.split(' ').some((pattern) => (pattern === 'FEATURE' ? isShared(to) : fits(to, pattern)))
}

function isShared(to: string): boolean {
  const [room = ''] = to.split('/')
  return features.split(' ').includes(room) && !/(Routes|Form|Pages)$/.test(to)
}

function fits(path: string, patterns: string): boolean {
  return patterns.split(' ').some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path))
}

function bare(path: string): string {
  return path.replace(/\.ts$/, '')
}
