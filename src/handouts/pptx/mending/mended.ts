import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Translate } from '../../../i18n/translate.ts'
import type { Material } from '../../../kits/material.ts'
import type { Palette } from '../palette.ts'
import type { Slide } from '../slide.ts'
import { mendedChart } from './chart.ts'
import { chartsFromOne } from './chartNames.ts'
import { contentTypes } from './contentTypes.ts'
import { mendedLayout, mendedMaster, mendedSlide } from './drawings.ts'
import { notesOf, notesMasterRelations } from './notes.ts'
import { appProperties, coreProperties, mendedPresentation } from './presentation.ts'
import { mendedTheme } from './theme.ts'
import { mendedWorkbook } from './workbook.ts'

export interface Known {
  slides: readonly Slide[]
  material: Material
  palette: Palette
  t: Translate
}

type Parts = Map<string, Uint8Array>

/**
 * The same file as the standard asks for: the package that draws it repeats ids, puts parts in a wrong order, shares a theme
 * between masters, keeps a speaker's note on one line, and announces parts that are not there.
 */
export function mended(drawn: Uint8Array, known: Known): Uint8Array {
  const parts = chartsFromOne(Object.entries(unzipSync(drawn)).filter(([name]) => !name.endsWith('/')))
  for (const [name, bytes] of parts) {
    if (name.endsWith('.xlsx')) parts.set(name, mendedWorkbook(bytes, known.material.madeOn))
    else if (name.endsWith('.xml')) parts.set(name, strToU8(mendedPart(name, strFromU8(bytes), known)))
  }
  addNotes(parts, known)
  parts.set('docProps/core.xml', strToU8(coreProperties(known.material)))
  parts.set('docProps/app.xml', strToU8(appProperties(known)))
  parts.set('[Content_Types].xml', strToU8(contentTypes([...parts.keys()])))
  return zipped(parts, known.material.madeOn)
}

function mendedPart(name: string, xml: string, known: Known): string {
  const language = languageOf(known.material)
  const spoken = xml.replaceAll('lang="en-US"', `lang="${language}"`).replaceAll(` altLang="en-US"`, '')
  if (name.startsWith('ppt/slides/')) return mendedSlide(spoken)
  if (name.startsWith('ppt/slideLayouts/')) return mendedLayout(spoken, known.t)
  if (name.startsWith('ppt/slideMasters/')) return mendedMaster(spoken)
  if (name.startsWith('ppt/charts/')) return mendedChart(spoken)
  if (name.startsWith('ppt/theme/')) return mendedTheme(spoken, known.palette)
  return name === 'ppt/presentation.xml' ? mendedPresentation(spoken) : spoken
}

function addNotes(parts: Parts, { slides, material }: Known): void {
  const language = languageOf(material)
  slides.forEach(({ notes }, index) =>
    parts.set(`ppt/notesSlides/notesSlide${index + 1}.xml`, strToU8(notesOf(notes, index + 1, language))),
  )
  const theme = parts.get('ppt/theme/theme1.xml')
  if (theme) parts.set('ppt/theme/theme2.xml', theme)
  parts.set('ppt/notesMasters/_rels/notesMaster1.xml.rels', strToU8(notesMasterRelations))
}

function languageOf({ locale }: Material): string {
  return locale === 'id' ? 'id-ID' : 'en-GB'
}

/** The table of contents first, as readers of the format expect; pictures are compressed already. */
function zipped(parts: Parts, madeOn: string): Uint8Array {
  const names = [...parts.keys()].toSorted((a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')))
  // From 1980 on, as a zip file counts; the same for the same day, so that the same material makes the same file.
  const mtime = new Date(`${madeOn}T12:00:00`)
  const files: Zippable = {}
  for (const name of names) {
    const bytes = parts.get(name)
    if (bytes) files[name] = [bytes, { level: /\.(jpe?g|png|xlsx)$/.test(name) ? 0 : 6, mtime }]
  }
  return zipSync(files)
}
