import type { store as source } from '../id/store.ts'

export const store: Record<keyof typeof source, string> = {
  'store.reason.full': 'the disk is full',
  'store.reason.system': 'the system reports {code}',

  'store.trouble.refused':
    'The last change could not be kept: {reason}. The next change will be tried again.',
  'store.trouble.unconfirmed':
    'No change is taken until Tiru is restarted: the disk could not confirm a write ({reason}).',
  'store.trouble.notUndone':
    'No change is taken until Tiru is restarted: a write failed ({reason}) and could not be undone ({undoing}).',
  'store.trouble.upload': 'The file could not be kept: {reason}.',
  'store.trouble.closed': 'The store is closed.',

  'store.notice.new': 'A new store was made in {folder}.',
  'store.notice.tornTail':
    'The last write before this start was cut off ({bytes} bytes) and had not been confirmed to anyone; what there was of it is kept in {file}.',

  'store.refused.newer': 'The store was written by a newer version of Tiru: start that one.',
  'store.refused.none': 'There is no store in {folder}.',
  'store.refused.notBegun': 'The store in {folder} cannot be begun. {reason}',
  'store.refused.inUse':
    '{folder} is in use by another process of Tiru: stop that one, or set DATA_DIR to another folder.',
  'store.refused.parts':
    '{folder} holds parts of a store ({names}) but no {checkpoint}: put that file back, restore a backup, or see with "npm run tiru -- repair" what could be saved.',
  'store.refused.otherThings':
    '{folder} holds other things ({names}): set DATA_DIR to an empty folder or to one that does not exist yet.',
  'store.refused.damaged':
    'The store in {folder} is damaged: {damage} See with "npm run tiru -- repair" what could be saved, or restore a backup.',
  'store.refused.unwritable':
    'DATA_DIR {folder} cannot be written: give the user that runs Tiru the right to write there, or set another folder.',
  'store.refused.readOnly': 'DATA_DIR {folder} is on a disk that cannot be written: set another folder.',
  'store.refused.full': 'DATA_DIR {folder} is on a disk that is full: make room and start again.',
  'store.refused.notMade': 'DATA_DIR {folder} cannot be made here: set another folder.',
  'store.refused.noFolder':
    'DATA_DIR {folder} is not a folder: set one that is, or one that does not exist yet.',
  'store.refused.unusable': 'DATA_DIR {folder} cannot be used ({code}).',

  'store.damage.noCheckpoint': 'There is no checkpoint.',
  'store.damage.checkpointHeader': 'The checkpoint is damaged: its first line cannot be read.',
  'store.damage.checkpointSum': 'The checkpoint is damaged: its checksum is wrong.',
  'store.damage.journalMissing': 'The journal is missing ({file}).',
  'store.damage.journalEndMissing': 'The end of the journal is missing ({file}).',
  'store.damage.journalEnd': 'The end of the journal is damaged, and another comes after it ({file}).',
  'store.damage.bytes': 'Bytes {start} to {end} are damaged, with more after them ({file}).',
  'store.damage.twice': 'Change {seq} is there a second time ({file}).',
  'store.damage.changesMissing': 'Changes {from} to {to} are missing ({file}).',
  'store.damage.tornTail': 'The last write was cut off ({bytes} bytes) and had not been confirmed to anyone.',
  'store.damage.noSite': 'There is no site record.',
  'store.damage.address': 'The address {address} does not lead to its record.',
  'store.damage.noRevision': 'The published practice {slug} has no revision.',
  'store.damage.unknownPractice': 'The visit {visit} names a practice {practice} that is not there.',
  'store.damage.noVisit': 'The record {record} names a visit that is not there.',
  'store.damage.noRequest': 'A delegation of the visit {visit} names a request that is not there.',
  'store.damage.adoptionOfNone': 'The adoption {id} names a practice {practice} that is not there.',
  'store.damage.noEdition': 'The published kit {slug} has no version.',
  'store.damage.kitItem': 'The kit {slug} holds a record that is not there ({kind}).',
  'store.damage.deadLink': 'A secret link ({kind} {id}) leads to no record.',
  'store.damage.uploadMissing': 'An upload of {owner} is missing.',
  'store.damage.upload': 'An upload of {owner} is damaged.',
  'store.damage.unnamedFile': 'No record names this file.',
}
