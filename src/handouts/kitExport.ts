import type { Request, Response } from 'express'
import { gatherMaterial } from '../kits/gatherMaterial.ts'
import type { Kit, KitContent } from '../kits/kit.ts'
import type { Material } from '../kits/material.ts'
import type { Parts } from '../parts.ts'
import { deliverHandout, type Delivery } from './deliverHandout.ts'
import { fileNameOf, formatNamed } from './format.ts'
import type { Place } from './place.ts'
import { emptyKitPage, keysPage, unknownFormatPage } from './toldPages.ts'

/** Which text of a kit, and how its files and their keys are come by. */
export interface AskedExport {
  kit: Kit
  content: KitContent
  edition: Material['edition']
  place: Place
  /** Printed in the file: where everybody can read the kit. */
  publicPath: string
  isForStaff: boolean
}

/** Answers with a kit's file, or says why there is none and what to do. */
export async function exportKit(
  asked: AskedExport,
  parts: Parts,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const { kit, content, edition, place, publicPath: path, isForStaff } = asked
  const { t, params } = request
  const around = { place, t }
  response.set('X-Robots-Tag', 'noindex')
  const name = String(params['format'])
  const format = formatNamed(name)
  if (!format) return response.show('handouts/told', unknownFormatPage(name, around), 404)
  if (format.needsKeys && !place.hasKeys) return response.show('handouts/told', keysPage(around), 403)
  const locale = format.isOfficialForm ? 'id' : request.locale
  const material = await gatherMaterial({ kit, content, edition, path, locale, isForStaff }, parts)
  if (material.parts.length === 0) return response.show('handouts/told', emptyKitPage(around), 422)
  const delivery: Delivery = {
    handout: await parts.handouts.ask('kit', format.name, material),
    format,
    fileName: fileNameOf(kit.slug, format),
    around,
  }
  await deliverHandout(delivery, parts.log, { request, response })
}
