import type { Material } from '../../kits/material.ts'
import type { Letterhead } from '../../papers/paper.ts'

/** The host's; its logo is laid in when the file is made. */
export function letterheadOf({ host }: Pick<Material, 'host'>): Letterhead {
  const { government, address, contacts } = host
  const lines = [address?.replace(/\s*\n\s*/g, ', ') ?? null, contacts.join(' · ')]
  return {
    names: [government],
    lines: lines.filter((line): line is string => line !== null && line !== ''),
    logo: null,
  }
}
