import { openSearch } from '../search/openSearch.ts'
import { readQuestion } from '../search/searchQuestion.ts'
import { exitCodes, type StoreCommand } from './command.ts'
import { counted } from './terminal.ts'

/** `reindex`: the server forgets its search index and reads all records again. */
export const reindex: StoreCommand = {
  place: 'store',
  name: 'reindex',
  usage: '',
  about: 'Membuat ulang indeks pencarian pada server yang sedang berjalan.',
  operands: 0,
  options: {},
  input: { from: 'nothing' },

  async run(_invocation, { store, search }, terminal) {
    await search?.rebuild()
    const index = search ?? (await openSearch(store))
    const { total, facets } = await index.ask(readQuestion({}, 1))
    const counts = new Map(facets.type.map(({ value, count }) => [value, count]))
    const [practices, visits] = [counts.get('practice') ?? 0, counts.get('visit') ?? 0]
    const records = `${counted(total)} catatan (${counted(practices)} praktik, ${counted(visits)} kunjungan)`
    terminal.say(
      search
        ? `Indeks pencarian dibuat ulang: ${records}.`
        : `Server tidak berjalan; saat mulai ia menyesuaikan indeksnya sendiri. Isinya nanti: ${records}.`,
    )
    return exitCodes.done
  },
}
