import { formatNamed } from '../handouts/format.ts'
import type { Translate } from '../i18n/translate.ts'

/** What a kit can be taken away as, in the order in which a trainer needs it. */
const names = [
  'bahan-ajar',
  'pptx',
  'lembar-kerja',
  'rbpmp',
  'rp',
  'laporan',
  'policy-brief',
  'pdf',
  'scorm',
  'html',
  'md',
  'bib',
  'ris',
] as const

export interface Download {
  label: string
  /** What it is good for. */
  use: string
  path: string
}

/** `path` of the kit, without `/export`. What needs the answers of the quiz is not had where these are not told. */
export function downloadsOf(path: string, { hasKeys }: { hasKeys: boolean }, t: Translate): Download[] {
  return names
    .filter((name) => {
      const format = formatNamed(name)
      return format !== null && (hasKeys || !format.needsKeys)
    })
    .map((name) => ({
      label: t(`kitReading.format.${name}`),
      use: t(`kitReading.format.${name}.use`),
      path: `${path}/export/${name}`,
    }))
}
