import assert from 'node:assert/strict'
import { StoreUnavailable } from '../../src/storage/store.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { faultyDisk, type FaultyDisk } from '../unit/storage/faultyFile.ts'

describe('what the store has to say', () => {
  let app: TestApp
  let disk: FaultyDisk
  beforeEach(async () => {
    disk = faultyDisk()
    app = await appWith({ openJournal: disk.openJournal })
  })
  // So that the store can be closed.
  afterEach(() => disk.faults.clear())

  async function writeOn(fault: 'write' | 'datasync'): Promise<void> {
    disk.faults.add(fault)
    await assert.rejects(app.store.addViews(new Map([['visit:1', 1]])), StoreUnavailable)
  }

  it('is said to an admin in the language of the page: a new store', async () => {
    const admin = await app.signIn('admin')
    assert.match((await admin.get('/staff')).text, /Penyimpanan baru dibuat di \/\S+\./)
    assert.match((await admin.get('/en/staff')).text, /A new store was made in \/\S+\./)
    const staff = await app.signIn('staff')
    assert.doesNotMatch((await staff.get('/staff')).text, /Penyimpanan baru/)
  })

  it('is said on every page of staff when the disk is full, and to nobody else', async () => {
    const staff = await app.signIn('staff')
    await writeOn('write')
    const told = /role="status">Perubahan terakhir tidak tersimpan: ruang simpan di server penuh\./
    for (const path of ['/staff', '/visits', '/staff/account'])
      assert.match((await staff.get(path)).text, told, path)
    const inEnglish = /role="status">The last change could not be kept: the disk is full\./
    assert.match((await staff.get('/en/staff')).text, inEnglish)
    assert.doesNotMatch((await app.reader().get('/visits')).text, told)
  })

  it('is one English sentence for a supervisor', async () => {
    const ready = await app.http.get('/readyz')
    assert.deepEqual([ready.status, ready.text], [200, 'ready\n'])
    await writeOn('datasync')
    const { status, text } = await app.http.get('/readyz')
    assert.equal(status, 503)
    assert.match(text, /^No change is taken until Tiru is restarted: [^\n]+\(the system reports EIO\)\.\n$/)
  })
})
