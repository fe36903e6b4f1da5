/** Texts that no field of a kit takes. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'nul\u0000l',
  `\u202ekebalik`,
  'x'.repeat(20_001),
]
