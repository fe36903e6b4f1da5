import type { Actor } from './account.ts'

/** One state change: who did what to which record. Written in the same transaction as the change. */
export interface AuditEntry {
  id: string
  at: string
  by: Actor
  /** "practice.publish", "visit.add", "user.login". */
  action: string
  subject: { type: string; id: string; title: string }
  /** What changed, in words; never personal data of guests, never a secret. */
  note: string | null
}

/** What can happen, in the order of the list that filters the audit page. */
export const auditActions = [
  'practice.add_draft',
  'practice.add_in_review',
  'practice.add_published',
  'practice.save_draft',
  'practice.discard_draft',
  'practice.submit',
  'practice.return',
  'practice.publish',
  'practice.move',
  'practice.withdraw',
  'practice.reinstate',
  'visit.add',
  'visit.save',
  'visit.move',
  'visit.withdraw',
  'visit.reinstate',
  'visit.join',
  'visit.leave',
  'visit.call_off',
  'request.add',
  'request.save',
  'request.take_up',
  'request.schedule',
  'request.leave',
  'request.decline',
  'request.cancel',
  'request.survey',
  'request.follow_up',
  'request.erase_person',
  'request.export_person',
  'guest.add',
  'guest.save',
  'guest.remove',
  'guest.view_list',
  'guest.export_list',
  'guest.export_person',
  'guest.erase',
  'guest.anonymise',
  'adoption.add',
  'adoption.save',
  'adoption.accept',
  'adoption.reject',
  'adoption.report',
  'adoption.accept_event',
  'adoption.reject_event',
  'adoption.remind',
  'adoption.export_person',
  'adoption.erase_person',
  'link.open',
  'link.close',
  'visit_rules.save',
  'upload.add',
  'upload.describe',
  'upload.remove',
  'unit.add',
  'unit.save',
  'site.add',
  'site.save',
  'synonyms.save',
  'user.login',
  'user.login_failed',
  'user.logout',
  'user.add',
  'user.change',
  'user.change_password',
  'user.end_sessions',
  'token.add',
  'token.revoke',
  'seed.start',
  'seed.finish',
] as const
