import type { Deed } from './choiceDeeds.ts'
import type { Kit } from './kit.ts'
import { pathAfter, pathOfStep } from './kitSteps.ts'

/** Which button was pressed. */
export function deedOf({ add, act, action }: Record<string, unknown>, find: string): Deed {
  if (typeof add === 'string') return { name: 'add', row: 0, wanted: add }
  const [, name = '', row = '0'] =
    /^(up|down|remove|seen|seenAll|tray|find)(?: (\d{1,3}))?$/.exec(String(act)) ?? []
  if (name !== '') return { name: name as Deed['name'], row: Number(row), wanted: '' }
  // Enter in a field presses the form's first button.
  return { name: action === 'enter' && find !== '' ? 'find' : 'save', row: 0, wanted: '' }
}

/** Saving leads to the task list, everything else to where it was pressed. */
export function pathAfterDeed({ name, row }: Deed, kit: Kit, find: string): string {
  const path = pathOfStep(kit, 'choose')
  if (name === 'save' || name === 'find') return pathAfter(kit, 'choose')
  if (name === 'up' || name === 'down') return `${path}#bahan-${Math.max(0, row + (name === 'up' ? -1 : 1))}`
  if (name === 'add') {
    const query = new URLSearchParams({ done: 'added', ...(find === '' ? {} : { find }) })
    return `${path}?${query.toString()}#cari`
  }
  return `${path}?done=${{ tray: 'added', remove: 'removed', seen: 'seen', seenAll: 'seen' }[name]}`
}
