import type { Material } from '../../kits/material.ts'
import { kitOutline } from './kitOutline.ts'
import { markdownText } from './markdownText.ts'

/** A kit as one Markdown file. */
export async function markdownFile(material: Material): Promise<string> {
  return markdownText(kitOutline(material), material.locale)
}
