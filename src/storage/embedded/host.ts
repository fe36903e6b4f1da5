import { systemActor } from '../../accounts/account.ts'
import type { Actor } from '../../accounts/account.ts'
import type { Site, SiteContent } from '../../host/site.ts'
import { startingRules, type VisitRules } from '../../host/visitRules.ts'
import { NoSuchRecord } from '../store.ts'
import type { Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { giveSlug } from './slugs.ts'

const neutralSite: SiteContent = {
  name: 'Tiru',
  government: 'Pemerintah Daerah',
  regionCode: '35.10',
  primaryColour: '#0b4f5c',
  logo: null,
  contactUnit: null,
  contactEmail: null,
  contactPhone: null,
  address: null,
}

const rulesOfEverySite: VisitRules & { id: 'visitRules' } = {
  ...startingRules,
  id: 'visitRules',
  version: 1,
  updatedAt: null,
}

/** Gives a new store the site record that an admin or the seed changes. */
export async function ensureSite(ground: Ground): Promise<void> {
  if (ground.engine.get('site', 'site')) return
  await change(ground, (step) => {
    step.put('site', { ...neutralSite, id: 'site', version: 1, updatedAt: step.at })
    const subject = { type: 'site', id: 'site', title: neutralSite.name }
    enter(step, systemActor, { action: 'site.add', subject, note: null })
  })
}

export function hostCalls(
  ground: Ground,
  lists: Lists,
): Pick<Store, 'site' | 'saveSite' | 'visitRules' | 'saveVisitRules' | 'units' | 'addUnit' | 'saveUnit'> {
  async function site(): Promise<Site> {
    const record = ground.engine.get('site', 'site')
    if (!record) throw new NoSuchRecord('the store has no site record')
    return record
  }

  return {
    site,
    saveSite: (version: number, content: SiteContent, by: Actor) =>
      change(ground, (step) => {
        const before = current(step.get('site', 'site'), { id: 'site', version })
        const after = step.put('site', { ...content, id: 'site', ...next(before, step) })
        const subject = { type: 'site', id: 'site', title: after.name }
        enter(step, by, { action: 'site.save', subject, note: null })
        return after
      }),

    // Not written at the start, as the synonyms are not.
    visitRules: async () => ground.engine.get('visitRules', 'visitRules') ?? rulesOfEverySite,
    saveVisitRules: (version, content, by) =>
      change(ground, (step) => {
        const stored = step.get('visitRules', 'visitRules') ?? rulesOfEverySite
        const before = current(stored, { id: 'visitRules', version })
        const after = step.put('visitRules', { ...content, id: 'visitRules', ...next(before, step) })
        const subject = { type: 'visit_rules', id: 'visitRules', title: 'Aturan kunjungan' }
        enter(step, by, { action: 'visit_rules.save', subject, note: null })
        return after
      }),

    units: async () => lists.units(),
    addUnit: (content, by, slug) =>
      change(ground, (step) => {
        const id = step.newId()
        const unit = step.put('units', {
          ...content,
          id,
          version: 1,
          slug: giveSlug(step, 'unit', { id, asked: slug ?? null, name: content.name }),
          createdAt: step.at,
          updatedAt: step.at,
        })
        enter(step, by, { action: 'unit.add', subject: { type: 'unit', id, title: unit.name }, note: null })
        return unit
      }),
    saveUnit: (edit, content, by) =>
      change(ground, (step) => {
        const before = current(step.get('units', edit.id), edit)
        const unit = step.put('units', { ...before, ...content, ...next(before, step) })
        enter(step, by, {
          action: 'unit.save',
          subject: { type: 'unit', id: unit.id, title: unit.name },
          note: null,
        })
        return unit
      }),
  }
}
