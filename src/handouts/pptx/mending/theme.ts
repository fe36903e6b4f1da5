import { contrast } from '../../../host/contrast.ts'
import { hex, type Palette } from '../palette.ts'

/** The government's colours as the theme's, so that what a trainer adds takes them too. */
export function mendedTheme(xml: string, { brand, accent, ink, panel, muted, rule }: Palette): string {
  const colours: Record<string, string> = {
    dk2: ink,
    lt2: panel,
    accent1: brand,
    accent2: accent,
    accent3: rule,
    accent4: muted,
    hlink: contrast(brand, '#ffffff') >= 4.5 ? brand : ink,
    folHlink: muted,
  }
  return Object.entries(colours).reduce(
    (theme, [name, colour]) =>
      theme.replace(
        new RegExp(`(<a:${name}>)<a:srgbClr val="\\w+"/>`),
        (_found, start: string) => `${start}<a:srgbClr val="${hex(colour)}"/>`,
      ),
    xml,
  )
}
