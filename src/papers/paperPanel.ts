import type { Translate } from '../i18n/translate.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'
import { visitPaperNames } from './visitPaperNames.ts'

/** The downloads of a visit, for its staff page. */
export interface PapersPanel {
  papers: { label: string; use: string; path: string }[]
}

export function papersPanel(visit: Pick<Visit, 'slug' | 'destination'>, t: Translate): PapersPanel {
  const folder = `/staff/visits/${visit.slug}/papers`
  const filled = {
    label: t('papers.panel.filled'),
    use: t('papers.panel.filled.use'),
    path: `${folder}/daftar_hadir.docx?filled=1`,
  }
  const papers = visitPaperNames.map((name) => ({
    label: name === 'daftar_hadir' ? t('papers.panel.blank') : t(`paper.${name}`),
    use: t(`paper.${name}.use`),
    path: `${folder}/${name}.docx`,
  }))
  // Nobody registers for a visit of the host's own officials.
  if (isOutgoing(visit)) return { papers }
  return { papers: papers.flatMap((paper, index) => (index === 1 ? [paper, filled] : [paper])) }
}
