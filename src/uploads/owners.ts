import { acceptedEvents, isPublicAdoption, type Adoption } from '../adoptions/adoption.ts'
import type { Store } from '../storage/store.ts'
import { isPublic, latestContent } from '../practices/practice.ts'
import { isPublicVisit } from '../visits/visit.ts'
import type { Upload } from './upload.ts'
import type { OwnerName } from './uploadForm.ts'

/** A record that has uploads. */
export interface Owner {
  id: string
  title: string
  name: OwnerName
}

export async function findOwner(store: Store, { kind, slug }: OwnerName): Promise<Owner | null> {
  const found = kind === 'practice' ? await store.findPractice(slug) : await store.findVisit(slug)
  return found && ownerOf(store, { kind, id: found.record.id })
}

/** The practice or visit that an upload belongs to; null for the site's own. */
export async function ownerOf(store: Store, { kind, id }: Upload['owner']): Promise<Owner | null> {
  if (kind === 'practice') {
    const practice = await store.practice(id)
    return practice && { id, title: latestContent(practice).name, name: { kind, slug: practice.slug } }
  }
  if (kind === 'visit') {
    const visit = await store.visit(id)
    return visit && { id, title: visit.title, name: { kind, slug: visit.slug } }
  }
  return null
}

/** Everyone may see it: it is public, and so is the record that it belongs to. A request's letter never is. */
export async function isPublicUpload(store: Store, { id, visibility, owner }: Upload): Promise<boolean> {
  if (visibility !== 'public') return false
  if (owner.kind === 'site') return true
  if (owner.kind === 'practice') {
    const practice = await store.practice(owner.id)
    return practice !== null && isPublic(practice)
  }
  if (owner.kind === 'visit') {
    const visit = await store.visit(owner.id)
    return visit !== null && isPublicVisit(visit)
  }
  return owner.kind === 'adoption' && isPublicEvidence(id, await store.adoption(owner.id))
}

/** Shown by an event that staff have accepted, of an adoption that everyone may know of. */
function isPublicEvidence(uploadId: string, adoption: Adoption | null): boolean {
  if (!adoption || !isPublicAdoption(adoption)) return false
  return acceptedEvents(adoption.events).some(({ evidence }) =>
    evidence.some((shown) => shown.uploadId === uploadId),
  )
}
