import { practicesIn, type Material } from '../../kits/material.ts'
import type { DocxName } from '../docxNames.ts'
import { coverBand } from './coverBand.ts'
import { designPlan } from './designPlan.ts'
import { fieldReport } from './fieldReport.ts'
import type { Handout, Picture } from './handout.ts'
import { handoutFile } from './handoutFile.ts'
import { lessonPlans } from './lessonPlans.ts'
import { logoPicture, pictureOf } from './pictures.ts'
import { policyBrief } from './policyBrief.ts'
import { mostPhotosOfPractice } from './practiceChapter.ts'
import { teachingMaterial } from './teachingMaterial.ts'
import { worksheet } from './worksheet.ts'
import { writing, type Writing } from './writing.ts'

const papers: Record<DocxName, (writing: Writing) => Handout> = {
  'bahan-ajar': teachingMaterial,
  rbpmp: designPlan,
  rp: lessonPlans,
  'lembar-kerja': worksheet,
  laporan: fieldReport,
  'policy-brief': policyBrief,
}

/** One of a kit's papers as a Word file. Imported when it is asked for: the package is large. */
export async function docxFile(name: DocxName, material: Material): Promise<Uint8Array> {
  const pictures = name === 'bahan-ajar' ? await photosOf(material) : new Map<string, Picture>()
  // Official forms are in Indonesian, whoever downloads them.
  const locale = isOfficial(name) ? 'id' : material.locale
  const handout = papers[name](writing(material, pictures, locale))
  const logo = await logoPicture(material.host.logoPath)
  const { colour, government } = material.host
  return handoutFile(
    { ...handout, letterhead: { ...handout.letterhead, logo } },
    { colour, creator: government, band: handout.cover === null ? null : await coverBand(colour) },
  )
}

function isOfficial(name: DocxName): boolean {
  return name !== 'bahan-ajar' && name !== 'lembar-kerja'
}

const mostPhotos = 60

async function photosOf(material: Material): Promise<Map<string, Picture>> {
  const photos = practicesIn(material).flatMap((part) => part.photos.slice(0, mostPhotosOfPractice))
  const found = new Map<string, Picture>()
  for (const photo of photos.slice(0, mostPhotos)) {
    const picture = await pictureOf(photo)
    if (picture !== null) found.set(photo.path, picture)
  }
  return found
}
