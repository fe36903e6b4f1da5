import type { AuditEntry } from '../../accounts/audit.ts'
import type { Operation } from './engine.ts'

const longest = 160

/** What a damaged line of a checkpoint or journal was about, as far as it can be told; '' for an empty line. */
export function describeLoss(line: string): string {
  return fromTransaction(line) ?? fromName(line)
}

function fromTransaction(line: string): string | null {
  try {
    const { operations } = JSON.parse(line) as { operations: Operation[] }
    const entries = operations.flatMap(({ collection, record }) =>
      collection === 'audit' && record ? [record] : [],
    )
    if (entries.length > 0) return entries.map(inWords).join('; ')
    return operations.map(({ collection, id }) => `${collection} ${id}`).join(', ')
  } catch {
    return null
  }
}

function inWords({ at, by, action, subject }: AuditEntry): string {
  return `${at} ${by.name}: ${action} ${subject.type} "${subject.title}"`
}

// A record that cannot be parsed may still show what it is called.
function fromName(line: string): string {
  const called = /"(?:title|name|slug|email)":"([^"]{1,100})"/.exec(line)?.[1]
  const beginning = Array.from(line, (character) => (/\P{C}/u.test(character) ? character : '?')).join('')
  return called ?? beginning.slice(0, longest)
}
