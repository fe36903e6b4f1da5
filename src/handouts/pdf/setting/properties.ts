import type { Material } from '../../../kits/material.ts'

/** The writer puts these into XML as they are, and into its own strings by their value. */
class PropertyText extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  }
}

// Control characters, and halves of characters: XML takes neither.
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Title, author and the rest, as a reader shows them; the same for the same material. */
export function propertiesOf(material: Material): PDFKit.DocumentInfo {
  const { title, author, subject, programme, host, madeOn } = material
  const about = [subject, programme].filter((part) => part !== null).join(' · ')
  return {
    Title: propertyText(title),
    Author: propertyText(author),
    Subject: propertyText(about === '' ? host.government : about),
    Creator: propertyText(host.siteName),
    Producer: propertyText('Tiru'),
    CreationDate: new Date(madeOn),
  }
}

function propertyText(text: string): string {
  return new PropertyText(text.replace(unfit, ' ')) as string
}
