import type { home as source } from '../id/home.ts'

export const home: Record<keyof typeof source, string> = {
  'home.heading': 'What would you like to adopt?',
  'home.lead':
    'Practices of {government}: what was done, what came of it, what did not work, and who came to learn.',
  'home.description': 'Practices and study visits of {government}, with sources and dates.',
  'home.try': 'Try',
  'home.figures': 'In figures',
  'home.figure.practices': 'practice recorded|practices recorded',
  'home.figure.visits': 'study visit|study visits',
  'home.figure.institutions': 'institution that came|institutions that came',
  'home.figure.people': 'person on record|people on record',
  'home.figures.note':
    'Counted from the records on this site, {years}. People are counted only where the number is known.',
  'home.affairs': 'Find by affair',
  'home.newest': 'Newest practices',
  'home.newest.all': 'All practices',
  'home.mostVisited': 'Most visited',
  'home.visits': 'Latest visits',
  'home.visits.all': 'All visits',
  'home.request.title': 'Want to see it yourself?',
  'home.request.text': 'Ask for a visit of your delegation: seven questions, about five minutes, no account.',
  'home.empty.title': 'This site is still empty',
  'home.empty.text': 'No practice is published yet. Staff can sign in and write the first.',
}
