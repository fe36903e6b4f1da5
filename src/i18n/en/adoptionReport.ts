import type { adoptionReport as source } from '../id/adoptionReport.ts'

export const adoptionReport: Record<keyof typeof source, string> = {
  'adoptionReport.title': 'Adopting {practice}',
  'adoptionReport.lead': 'This page is for your institution: tell here how it goes. No account is needed.',
  'adoptionReport.secret': 'Whoever holds this link can report for your institution: do not pass it on.',
  'adoptionReport.state': 'How it stands',
  'adoptionReport.report': 'Report how it goes',
  'adoptionReport.report.lead': 'Staff review each report before anyone else sees it.',
  'adoptionReport.report.send': 'Send the report',
  'adoptionReport.stage': 'Which stage has it reached?',
  'adoptionReport.note.hint':
    'What was done, what came of it, what was hard. Everyone may see it once it was reviewed: write no person’s name.',
  'adoptionReport.noChange': 'No change: still {stage}',
  'adoptionReport.noChange.hint': 'One tap is enough to let us know that you are still at it.',
  'adoptionReport.noChange.note': 'No change.',
  'adoptionReport.plan': 'Change the plan or the target',
  'adoptionReport.plan.save': 'Send plan and target',
  'adoptionReport.stop': 'Stop this adoption',
  'adoptionReport.stop.lead': 'Stopping is a lesson too. Tell why, so that others do not run into the same.',
  'adoptionReport.stop.send': 'Report that it stopped',
  'adoptionReport.why': 'Why was it stopped?',
  'adoptionReport.why.hint': 'For example: the budget moved, the rules changed, or it did not fit.',
  'adoptionReport.consent': 'Your institution’s name on this site',
  'adoptionReport.consent.ask':
    'Your institution is not named on this site. If you agree, everyone can see its name, what it takes over, the plan and the target, and the stages, notes and evidence that were reviewed. Contacts are never shown.',
  'adoptionReport.consent.given':
    'Everyone can see your institution’s name, what it takes over, the plan and the target, and the stages, notes and evidence that were reviewed. Contacts are never shown.',
  'adoptionReport.consent.give': 'Agree to be named',
  'adoptionReport.consent.take': 'Do not name us any more',
  'adoptionReport.letter': 'Statement of replication',
  'adoptionReport.letter.text': 'To sign and attach as evidence, also for the Indeks Inovasi Daerah.',
  'adoptionReport.letter.get': 'Download the letter (DOCX)',
  'adoptionReport.events': 'What was reported',
  'adoptionReport.events.none': 'Nothing yet.',
  'adoptionReport.closed.waiting':
    'Staff are reviewing this proposal. Reports can be sent once it is accepted.',
  'adoptionReport.closed.rejected':
    'This proposal was not accepted. Ask staff if you think that is a mistake.',
  'adoptionReport.done.reported': 'The report was sent. Staff will review it.',
  'adoptionReport.done.noChange': 'Thank you, we have noted that.',
  'adoptionReport.done.stopped': 'Thank you for telling us. Staff will review it.',
  'adoptionReport.done.plan': 'Sent. Plan and target count once staff have reviewed them.',
  'adoptionReport.done.consent': 'Your choice was saved.',
  'adoptionReport.stage.hint': '“In use” needs evidence.',
}
