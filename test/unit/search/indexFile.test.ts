import assert from 'node:assert/strict'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemActor } from '../../../src/accounts/account.ts'
import { indexFile } from '../../../src/search/indexFile.ts'
import { openSearch } from '../../../src/search/openSearch.ts'
import { loadIndex, saveIndex } from '../../../src/search/snapshot.ts'
import type { TextIndex } from '../../../src/search/textIndex.ts'
import { aPractice, aVisit } from '../../support/builders.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import { tempStore } from '../../support/tempStore.ts'
import { aDocument, ask, everything, indexOf } from './aDocument.ts'

describe('the kept search index', () => {
  const folder = tempFolderForEach()
  const path = () => join(folder.path, 'search', 'index.bin')

  it('answers as the one that was kept, and takes changes', async () => {
    const index = indexOf(
      Array.from({ length: 300 }, (_, n) =>
        aDocument(`d${n}`, `pelayanan ${n % 7} taman`, { year: 2000 + (n % 9), title: `Taman ${n % 5}` }),
      ),
    )
    index.remove('practice:d7')
    await saveIndex(index, path())
    const kept = (await loadIndex(path()))!
    const questions = ['taman 3', 'melayani', '"taman 2"', '-taman', '']
    const answers = (of: TextIndex) =>
      questions.map((text) => {
        const { hits, total, facets } = ask(of, text)
        return { hits, total, facets }
      })
    assert.deepEqual(answers(kept), answers(index))
    for (const one of [index, kept]) one.put(aDocument('d3', 'festival layanan'))
    assert.deepEqual(answers(kept), answers(index))
    assert.equal(ask(kept, 'festival').total, 1)
  })

  it('is never taken when a single byte of it has changed, wherever', async () => {
    await saveIndex(indexOf([aDocument('satu', 'taman kota')]), path())
    const bytes = await readFile(path())
    for (let at = 0; at < bytes.length; at += 37) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1
      await writeFile(path(), damaged)
      await assert.rejects(loadIndex(path()), `byte ${at}`)
    }
    for (const length of [0, 1, 31, 40, bytes.length - 1]) {
      await writeFile(path(), bytes.subarray(0, length))
      await assert.rejects(loadIndex(path()), `${length} bytes`)
    }
  })

  it('holds no word of a document that was withdrawn', async () => {
    // As many as leave the fresh segment.
    const others = Array.from({ length: 130 }, (_, n) => aDocument(`d${n}`, 'desa'))
    const index = indexOf([aDocument('satu', 'taman kota rahasiaku'), aDocument('dua', 'taman'), ...others])
    index.remove('practice:satu')
    await saveIndex(index, path())
    const file = (await readFile(path())).toString('latin1')
    assert.ok(file.includes('taman'))
    for (const gone of ['rahasia', 'kota', 'satu']) assert.ok(!file.includes(gone), gone)
    const kept = (await loadIndex(path()))!
    for (const one of [index, kept]) {
      one.put(aDocument('tiga', 'kota tua'))
      assert.deepEqual([ask(one, 'kota').total, ask(one, 'tua').total, ask(one, 'taman').total], [1, 1, 1])
    }
  })

  it('is made anew when it is damaged or missing, and brought up to date when it is old', async () => {
    const { store, dispose } = await tempStore()
    const told: string[] = []
    const open = () => openSearch(store, { file: indexFile(path(), (message) => told.push(message)) })
    const total = async (search: Awaited<ReturnType<typeof open>>, text: string) =>
      (await search.ask({ ...everything, text })).total
    const options = { slug: null, state: 'published' } as const
    let practice = await store.addPractice(aPractice({ name: 'Bank Sampah' }), options, systemActor)
    await store.addVisit(aVisit({ title: 'Studi tiru', practices: [practice.slug] }), systemActor)
    const gone = await store.addVisit(aVisit({ title: 'Kunjungan singkat' }), systemActor)
    await (await open()).close()

    // While nothing followed the store: a new name, which also the visit's document holds; a visit gone; another new.
    practice = await store.publishPractice(practice, aPractice({ name: 'Bank Kompos' }), null, systemActor)
    await store.withdrawVisit(gone, 'ganda', systemActor)
    await store.addVisit(aVisit({ title: 'Belajar batik' }), systemActor)
    const second = await open()
    const words = ['sampah', 'kompos', 'singkat', 'batik']
    assert.deepEqual(await Promise.all(words.map((word) => total(second, word))), [0, 2, 0, 1])
    await second.close()

    await writeFile(path(), 'rusak')
    const third = await open()
    assert.deepEqual(told, ['the kept search index cannot be read and is made anew'])
    assert.equal(await total(third, 'kompos'), 2)
    await third.close()
    assert.ok(await loadIndex(path()))
    await dispose()
  })

  it('tells once that it cannot be kept, and again only when it could be in between', async () => {
    const told: string[] = []
    const file = indexFile(path(), (message) => told.push(message))
    const index = indexOf([aDocument('satu', 'taman')])
    const saveTwice = async () => {
      await file.save(index)
      await file.save(index)
    }
    await mkdir(path(), { recursive: true })
    await saveTwice()
    await rm(path(), { recursive: true })
    await saveTwice()
    assert.deepEqual(told, ['the search index could not be kept'])
    await rm(path())
    await mkdir(path())
    await saveTwice()
    assert.equal(told.length, 2)
  })

  it('is told apart from those of newer code, also when that was put in place while it was in use', async () => {
    const index = indexOf([aDocument('satu', 'taman')])
    await saveIndex(index, path())
    assert.ok(await loadIndex(path()))
    const newer = fileURLToPath(new URL('../../../src/search/newer.js', import.meta.url))
    await writeFile(newer, '')
    try {
      await saveIndex(index, path())
    } finally {
      await rm(newer)
    }
    assert.ok(await loadIndex(path()))
  })

  it('is not read again where it still holds', async () => {
    const { store, dispose } = await tempStore()
    const options = { slug: null, state: 'published' } as const
    await store.addPractice(aPractice({ name: 'Bank Sampah' }), options, systemActor)
    const file = indexFile(path(), () => {})
    await (await openSearch(store, { file })).close()
    // A word that no record holds, under the stamp of the record: found only if the kept index was believed.
    const kept = (await loadIndex(path()))!
    const [[key, stamp]] = [...kept.stamps()] as [[string, string]]
    kept.put({ ...aDocument(key.split(':')[1]!, 'penanda'), stamp })
    await saveIndex(kept, path())
    const search = await openSearch(store, { file })
    assert.equal((await search.ask({ ...everything, text: 'penanda' })).total, 1)
    await search.close()
    await dispose()
  })
})
