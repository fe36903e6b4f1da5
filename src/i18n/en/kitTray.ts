import type { kitTray as source } from '../id/kitTray.ts'

export const kitTray: Record<keyof typeof source, string> = {
  'tray.title': 'Tray',
  'tray.lead':
    'What you have put aside for a training kit. Only you see this tray; it keeps what is in it until you place it in a kit.',
  'tray.add': 'Add to a kit',
  'tray.remove': '✓ In the tray, take out',
  'tray.strip': 'Tray: one item|Tray: {n} items',
  'tray.open': 'Open the tray',
  'tray.said.added':
    'Added to the tray, which now holds one item.|Added to the tray, which now holds {n} items.',
  'tray.said.removed': 'Taken out. The tray holds one item.|Taken out. The tray holds {n} items.',
  'tray.full':
    'The tray already holds {max} items, the most it can take. First place them in a kit, or take out what you do not need.',
  'tray.notPublic': 'The public does not see this, so it cannot go into a kit.',
  'tray.empty': 'Your tray is still empty.',
  'tray.empty.how':
    'Open a practice, a visit or the results of a search, and press “Add to a kit” beside what you need.',
  'tray.list': 'In the tray',
  'tray.takeOut': 'Take out',
  'tray.removed': 'Taken out of the tray.',
  'tray.emptying': 'Empty the tray',
  'tray.emptied': 'The tray is empty now.',
  'tray.place': 'Place in a kit',
  'tray.place.hint':
    'Everything in the tray is placed at once. You can put it in order afterwards; what the kit already has is not doubled.',
  'tray.kit': 'An existing kit',
  'tray.place.existing': 'Place in this kit',
  'tray.newTitle': 'Title of a new kit',
  'tray.newTitle.hint': 'For example: Teamwork and partnership.',
  'tray.place.new': 'Make a new kit',
  'tray.nameless': 'Something that the public does not see',
  'tray.about': 'from {title}',
  'tray.withdrawn': 'Withdrawn from publication: {reason}',
  'tray.hidden': 'The public does not see it now.',
  'tray.gone': 'Not found any more: it may have been removed or reworded.',
  'tray.leftOut': 'It is left out of the kit’s page and files.',
  'choose.full':
    'A kit holds at most {max} items. This one has {now}, so {more} more do not fit. Take some out, or make a second kit.',
}
