import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { emptyKit, type Kit } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import { wantedText } from '../../src/kits/wanted.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'

const names = ['Festival', 'Smart Kampung', 'Rantang Kasih']

async function withKit(extra: readonly KitItem[] = []) {
  let at = Date.parse('2026-03-17T03:00:00Z')
  const app = await appWith({
    // A second goes by between any two changes.
    now: () => new Date((at += 1000)),
    practices: names.map((name) => aPractice({ name, problem: 'Dulu sepi.' })),
    visits: [aVisit({ title: 'Kunjungan Bogor' })],
  })
  const { store } = app
  const trainer = await app.addUser('trainer')
  const http = await app.signIn(trainer)
  const all = await store.practices()
  const practices = names.map((name) => all.find(({ published }) => published?.name === name)!)
  const [visit] = await store.publicVisits()
  const items: KitItem[] = practices.map(({ id }) => ({
    kind: 'practice',
    practiceId: id,
    revision: 1,
    note: null,
  }))
  const actor = { id: trainer.id, name: trainer.name, role: 'trainer' } as const
  const kit = await store.addKit({ ...emptyKit('Kerja tim'), items: [...items, ...extra] }, null, actor)
  const path = `/staff/kits/${kit.slug}/choose`
  const post = (fields: object) => http.post(path).type('form').send(fields)
  const stored = async () => (await store.kit(kit.id))!
  const order = async () =>
    (await stored()).content.items.map(
      (item) => names[items.findIndex((one) => wantedText(one) === wantedText(item))] ?? item.kind,
    )
  return { app, http, store, trainer, actor, practices, visit: visit!, items, kit, path, post, stored, order }
}

/** What the page would send: every row with its number and note, as typed. */
function rowsOf(kit: Kit, typed: Record<string, string> = {}): Record<string, string> {
  const rows = kit.content.items.flatMap((item, index) => [
    [`items.${index}.wanted`, wantedText(item)],
    [`items.${index}.place`, String(index + 1)],
    [`items.${index}.note`, item.note ?? ''],
  ])
  return { version: String(kit.version), ...Object.fromEntries(rows), ...typed }
}

describe('GET /staff/kits/:slug/choose', () => {
  it('shows the items in order, and nothing of it to who may not change the kit', async () => {
    const { app, http, path } = await withKit()
    const { text } = await http.get(path).expect(200)
    const places = names.map((name) => text.indexOf(`>${name}</a>`))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(places[0]! > 0)
    await (await app.signIn('trainer')).get(path).expect(403)
    await (await app.signIn('editor')).get(path).expect(200)
  })

  it('marks what changed, with what is different, and what is withdrawn', async () => {
    const { store, http, path, practices, kit } = await withKit()
    const [first, second] = practices
    await store.publishPractice(first!, { ...first!.published!, problem: 'Dulu ramai.' }, null, systemActor)
    await store.withdrawPractice(second!, 'Datanya keliru', systemActor)
    const { text } = await http.get(path).expect(200)
    assert.match(text, /Berubah sejak Anda melihatnya/)
    assert.match(text, /<del><span class="hidden">Dihapus:<\/span>sepi<\/del>/)
    assert.match(text, /<ins><span class="hidden">Ditambah:<\/span>ramai<\/ins>/)
    assert.match(text, /history\?from=1&#?a?m?p?3?8?;?to=2/)
    assert.match(text, /Datanya keliru.*tidak ikut di halaman dan berkas/s)
    assert.equal(kit.content.items.length, 3)
  })

  it('finds practices and visits, and says which are chosen already', async () => {
    const { http, path, visit } = await withKit()
    const { text } = await http.get(`${path}?find=bogor`).expect(200)
    assert.ok(text.includes(`name="add" value="visit=${visit.id}"`))
    assert.match((await http.get(`${path}?find=festival`)).text, /sudah di paket/)
    assert.match((await http.get(`${path}?find=zzzz`)).text, /Tidak ada yang cocok/)
  })
})

describe('POST /staff/kits/:slug/choose', () => {
  it('saves notes and the order of the numbers typed, and goes to the task list', async () => {
    const { kit, post, stored, order } = await withKit()
    const typed = { 'items.2.place': '1', 'items.0.note': ' Pembuka. ', action: 'save' }
    await post(rowsOf(kit, typed)).expect(303).expect('Location', `/staff/kits/${kit.slug}?saved=choose`)
    assert.deepEqual(await order(), ['Rantang Kasih', 'Festival', 'Smart Kampung'])
    assert.equal((await stored()).content.items[1]?.note, 'Pembuka.')
  })

  it('moves one up or down, and keeps the notes that were typed beside it', async () => {
    const { kit, post, stored, order } = await withKit()
    await post(rowsOf(kit, { act: 'down 0', 'items.2.note': 'Penutup' })).expect(303)
    assert.deepEqual(await order(), ['Smart Kampung', 'Festival', 'Rantang Kasih'])
    assert.equal((await stored()).content.items[2]?.note, 'Penutup')
    await post(rowsOf(await stored(), { act: 'up 2' })).expect(303)
    assert.deepEqual(await order(), ['Smart Kampung', 'Rantang Kasih', 'Festival'])
    await post(rowsOf(await stored(), { act: 'up 0' })).expect(303)
    assert.deepEqual(await order(), ['Smart Kampung', 'Rantang Kasih', 'Festival'])
  })

  it('takes one out, adds one that was found and everything in the tray', async () => {
    const { kit, post, order, stored, store, trainer, visit, items } = await withKit()
    await post(rowsOf(kit, { act: 'remove 1' })).expect(303)
    assert.deepEqual(await order(), ['Festival', 'Rantang Kasih'])
    await post(rowsOf(await stored(), { add: `visit=${visit.id}`, find: 'bogor' }))
      .expect(303)
      .expect('Location', /choose\?done=added&find=bogor#cari/)
    await store.saveTray(trainer.id, items)
    await post(rowsOf(await stored(), { act: 'tray' })).expect(303)
    assert.deepEqual(await order(), ['Festival', 'Rantang Kasih', 'visit', 'Smart Kampung'])
    assert.deepEqual(await store.tray(trainer.id), [])
  })

  it('takes away the mark of what was looked at, of one or of all', async () => {
    const { kit, post, stored, store, practices, http, path } = await withKit()
    for (const practice of practices)
      await store.publishPractice(practice, { ...practice.published!, problem: 'Baru.' }, null, systemActor)
    const revisions = async () =>
      (await stored()).content.items.map((item) => item.kind === 'practice' && item.revision)
    await post(rowsOf(kit, { act: 'seen 1' })).expect(303)
    assert.deepEqual(await revisions(), [1, 2, 1])
    await post(rowsOf(await stored(), { act: 'seenAll' })).expect(303)
    assert.deepEqual(await revisions(), [2, 2, 2])
    assert.doesNotMatch((await http.get(path)).text, /Berubah sejak/)
  })

  it('only searches when Enter is pressed there, and loses nothing typed', async () => {
    const { kit, post, stored } = await withKit()
    const { text } = await post(
      rowsOf(kit, { action: 'enter', find: 'bogor', 'items.0.note': 'Belum tersimpan' }),
    ).expect(200)
    assert.match(text, /Kunjungan Bogor/)
    assert.match(text, /Belum tersimpan/)
    assert.equal((await stored()).version, kit.version)
  })

  it('answers 409 to who was second, with both texts and everything typed, and takes it when sent again', async () => {
    const { kit, post, stored, order, store, actor } = await withKit()
    await store.saveKit(kit, { ...kit.content, items: kit.content.items.slice(0, 2) }, actor)
    const { text } = await post(rowsOf(kit, { act: 'up 2', 'items.2.note': 'Catatan panjang saya' })).expect(
      409,
    )
    assert.match(text, /diubah orang lain/)
    assert.match(text, /Catatan panjang saya<\/textarea>/)
    assert.deepEqual(await order(), ['Festival', 'Smart Kampung'])
    const asShown = {
      ...kit,
      version: Number(/name="version" value="(\d+)"/.exec(text)?.[1]),
      content: { ...kit.content, items: [0, 2, 1].map((n) => kit.content.items[n]!) },
    }
    await post(rowsOf(asShown, { action: 'save', 'items.1.note': 'Catatan panjang saya' })).expect(303)
    assert.deepEqual(await order(), ['Festival', 'Rantang Kasih', 'Smart Kampung'])
    assert.equal((await stored()).content.items[1]?.note, 'Catatan panjang saya')
  })

  it('shows again, as typed, a note that cannot be', async () => {
    const { kit, post, stored } = await withKit()
    const { text } = await post(
      rowsOf(kit, { action: 'save', 'items.1.note': '<script>x</script>', 'items.0.note': 'Baik' }),
    ).expect(422)
    assert.match(text, /id="f-items-1-note-error"/)
    assert.match(text, /Baik<\/textarea>/)
    assert.equal((await stored()).version, kit.version)
  })

  it('tells the script which version it has become', async () => {
    const { kit, post, stored, order } = await withKit()
    const dragged = { 'items.0.place': '3', 'items.1.place': '1', 'items.2.place': '2', action: 'save' }
    const { body } = await post(rowsOf(kit, dragged)).set('Accept', 'application/json').expect(200)
    assert.deepEqual(body, { version: String((await stored()).version), said: 'Tersimpan.' })
    assert.deepEqual(await order(), ['Smart Kampung', 'Rantang Kasih', 'Festival'])
  })

  it('works with 300 items, and takes no more', async () => {
    const many = Array.from({ length: 297 }, (_, n): KitItem => ({
      kind: 'quote',
      visitId: 'none',
      text: `Kutipan ${n}`,
      note: null,
    }))
    const { kit, post, http, path, stored, visit } = await withKit(many)
    await http.get(path).expect(200)
    await post(rowsOf(kit, { 'items.299.place': '1', action: 'save' })).expect(303)
    const now = await stored()
    assert.deepEqual(now.content.items[0], many.at(-1))
    const { text } = await post(rowsOf(now, { add: `visit=${visit.id}`, 'items.3.note': 'Tetap' })).expect(
      422,
    )
    assert.match(text, /paling banyak berisi 300 bahan/)
    assert.match(text, /Tetap<\/textarea>/)
    assert.equal((await stored()).content.items.length, 300)
  }).timeout(10_000)

  it('refuses nonsense without a fault of its own', async () => {
    const { kit, post, stored } = await withKit()
    const version = String(kit.version)
    for (const nonsense of [
      { version, 'items.0.wanted': 'apa saja' },
      { version, items: 'x' },
      { version, 'items.a.b.c': '1' },
      { version, 'items.0.place': 'x'.repeat(100) },
    ])
      await post(nonsense).expect(422)
    for (const act of ['up 999', 'down 99', 'remove 77', 'seen 50'])
      await post(rowsOf(await stored(), { act })).expect(303)
    assert.equal((await stored()).content.items.length, 3)
  })
})
