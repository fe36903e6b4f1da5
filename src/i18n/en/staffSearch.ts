import type { staffSearch as source } from '../id/staffSearch.ts'

export const staffSearch: Record<keyof typeof source, string> = {
  'staffSearch.title': 'What readers search for',
  'staffSearch.lead':
    'The words that readers search for show what is not here yet, or is here under another name.',
  'staffSearch.synonyms': 'Change synonyms',
  'staffSearch.unanswered.title': 'No answer yet',
  'staffSearch.unanswered.lead':
    'No practice or visit has all of these words. Write what is missing; if it is here under another name, an admin can add a synonym. Words that have found an answer leave this list.',
  'staffSearch.unanswered.none':
    'None yet. Words that readers searched for and that no practice or visit has will appear here, with how often and the last day.',
  'staffSearch.popular.title': 'Most searched for',
  'staffSearch.popular.none':
    'None yet. Words that were searched for three times, on different days, and found something will appear here.',
  'staffSearch.times': 'once, on {day}|{n} times, last on {day}',
  'staffSearch.nothing': 'nothing found',
  'staffSearch.partly': 'only some of the words found',
  'staffSearch.addSynonym': 'Add\u00a0a\u00a0synonym',
  'staffSearch.addSynonym.for': 'for',
  'staffSearch.kept.title': 'What is counted',
  'staffSearch.kept.what':
    'Only the words, how often, and the first and the last day. Who searched, from where or at what time is not kept.',
  'staffSearch.kept.not':
    'A search with an e-mail address or a long number, such as an identity or telephone number, is not counted.',
  'staffSearch.kept.long':
    'Words that nobody searched for in {days} days are removed. Words that were searched for three times, on different days, may be suggested to other readers if one public record holds all of them.',

  'synonyms.title': 'Search synonyms',
  'synonyms.lead':
    'People search for the same thing in different words. Whoever searches one word of a line finds the others too.',
  'synonyms.rule.same':
    'Put together only what means the same, not what is merely related: “ASN” and “PNS” do not share a line.',
  'synonyms.rule.once': 'A word may be in one line only.',
  'synonyms.rule.forms':
    'Capitals and Indonesian affixes need not be written twice: “melatih” and “pelatihan” count as the same already.',
  'synonyms.families': 'List of synonyms',
  'synonyms.families.hint':
    'One line for one meaning. Separate the words with “=” or a comma, for example: csr = tjsl = tanggung jawab sosial perusahaan',
  'synonyms.begun':
    'Complete the first line with the word that this site uses, and save. If that word has a line already, move the new word there.',
  'synonyms.saved': 'Synonyms saved; searches use them at once.',
  'synonyms.starting': 'Lines of a new site that are not in this list ({n})',
  'synonyms.starting.hint': 'Copy them into the list above if you want to use them.',
  'synonyms.error.tooMany': 'Too many lines: at most {max}. Remove what is rarely used.',
  'synonyms.error.oneWord':
    'Line {line}, “{text}”: write at least two words that mean the same, for example “csr = tjsl”, or remove the line.',
  'synonyms.error.manyWords': 'Line {line}, “{text}”: at most {max} words. Remove what is rarely used.',
  'synonyms.error.longWord':
    'Line {line}, “{text}”: one of the words has more than {max} letters. Shorten it, or separate its words with “=”.',
  'synonyms.error.stopWord':
    'Line {line}, “{text}”: “{word}” has only common words or punctuation, which are not searched for. Remove it, or write it in full.',
  'synonyms.error.sameWord':
    'Line {line}, “{text}”: these words count as the same without a synonym. Add another word, or remove the line.',
  'synonyms.error.twice':
    'Line {line}: “{word}” is in line {other} already. Join the two lines, or remove one.',
}
