import type { Kit } from './kit.ts'

/** The task list of a kit, in the order in which it is usually worked on; each is the last part of its address. */
export const kitSteps = ['choose', 'objectives', 'sessions', 'questions', 'quiz', 'check', 'publish'] as const
export type KitStep = (typeof kitSteps)[number]

/** `/staff/kits/kerja-tim`: its task list. */
export function pathOfKit({ slug }: Pick<Kit, 'slug'>): string {
  return `/staff/kits/${slug}`
}

export function pathOfStep(kit: Pick<Kit, 'slug'>, step: KitStep): string {
  return `${pathOfKit(kit)}/${step}`
}

/** Where to go when a step is saved: the task list, which says so. */
export function pathAfter(kit: Pick<Kit, 'slug'>, step: KitStep): string {
  return `${pathOfKit(kit)}?saved=${step}`
}
