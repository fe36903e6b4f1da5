import { tintOf } from './contrast.ts'

/** The style sheet that lays the government's colour over the default one, light and dark. */
export function themeCss(primaryColour: string): string {
  // White text on the colour reaches 4.5, so this tint reaches more than that on the dark paper of app.css.
  const tint = tintOf(primaryColour, 0.38)
  return [
    `:root { --brand: ${primaryColour}; --brand-contrast: #fff }`,
    `@media (prefers-color-scheme: dark) { :root { --action: ${tint}; --link: ${tint} } }`,
    '',
  ].join('\n')
}
