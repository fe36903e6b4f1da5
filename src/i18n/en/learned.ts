import type { learned as id } from '../id/learned.ts'

export const learned: Record<keyof typeof id, string> = {
  'learned.lead':
    'What our officials bring home. Each new practice becomes a draft among ours, and is noted as an adoption by ourselves, with stages, evidence and reminders. The public does not see it yet.',
  'learned.taken': 'Brought home so far',
  'learned.none': 'Nothing is noted of this visit yet.',
  'learned.progress': 'Progress of {practice}',
  'learned.form': 'Note what was learned',
  'learned.what': 'The practice that was learned',
  'learned.name': 'Name of the practice',
  'learned.name.hint': 'As they call it there, for example: Jogja Smart Service.',
  'learned.summary': 'What it is, in one or two sentences',
  'learned.summary.hint': 'Becomes the summary of its draft. It can be completed later.',
  'learned.affair': 'Policy field',
  'learned.affair.hint': 'May be left empty.',
  'learned.existing': 'Or a practice that we have already',
  'learned.existing.hint':
    'When what was learned strengthens a practice of ours: write its name here, and leave the name above empty.',
  'learned.next': 'What comes next',
  'learned.choice': 'How far',
  'learned.plan.hint': 'Needed for a commitment, with its unit and target date.',
  'learned.save': 'Note what was learned',
  'learned.toBoard': 'See all adoptions of our own',
  'learned.logged': 'The outcome is saved. Next: note here what was learned.',
  'learned.done': 'Saved, see the list below. A new practice is still a draft: complete it, then publish it.',
  'learned.note': 'Learned on a visit on {date}.',
  'learned.error.again': 'This practice is noted for this visit already. See the list above.',
  'learned.error.exists':
    'We have a practice of this name already. Empty this field and write its name at “a practice that we have already”.',
  'learned.error.either': 'Give the name of a new practice or a practice that we have, not both.',
}
