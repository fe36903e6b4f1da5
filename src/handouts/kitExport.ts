import type { Request, Response } from 'express'
import { oneAtATime } from '../accounts/oneAtATime.ts'
import type { Locale } from '../i18n/locale.ts'
import { gatherMaterial } from '../kits/gatherMaterial.ts'
import type { Kit, KitContent } from '../kits/kit.ts'
import type { Material } from '../kits/material.ts'
import type { Parts } from '../parts.ts'
import { Problem } from '../web/problem.ts'
import { deliverHandout, showNotMade, type Delivery } from './deliverHandout.ts'
import { fileNameOf, formatNamed, type Format } from './format.ts'
import type { Handout } from './handouts.ts'
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

// A kit may be megabytes: gathered for all who ask at once, it would fill the memory and keep others waiting.
const alone = oneAtATime(40)

/** Answers with a kit's file, or says why there is none and what to do. */
export async function exportKit(
  asked: AskedExport,
  parts: Parts,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const { kit, place } = asked
  const { t, params } = request
  const around = { place, t }
  response.set('X-Robots-Tag', 'noindex')
  const name = String(params['format'])
  const format = formatNamed(name)
  if (!format) return response.show('handouts/told', unknownFormatPage(name, around), 404)
  if (format.needsKeys && !place.hasKeys) return response.show('handouts/told', keysPage(around), 403)
  const locale = format.isOfficialForm ? 'id' : request.locale
  const handout = await alone(() => handoutOf(asked, { format, locale }, parts)).catch(busyWhenRefused)
  if (handout === 'busy') return showNotMade('busy', around, response)
  if (handout === null) return response.show('handouts/told', emptyKitPage(around), 422)
  const delivery: Delivery = { handout, format, fileName: fileNameOf(kit.slug, format), around }
  await deliverHandout(delivery, parts.log, { request, response })
}

/** Null for a kit with nothing in it that can be shown. */
async function handoutOf(
  { kit, content, edition, publicPath: path, isForStaff }: AskedExport,
  { format, locale }: { format: Format; locale: Locale },
  parts: Parts,
): Promise<Handout | null> {
  const material = await gatherMaterial({ kit, content, edition, path, locale, isForStaff }, parts)
  return material.parts.length === 0 ? null : parts.handouts.ask('kit', format.name, material)
}

function busyWhenRefused(error: unknown): 'busy' {
  if (error instanceof Problem && error.status === 429) return 'busy'
  throw error
}
