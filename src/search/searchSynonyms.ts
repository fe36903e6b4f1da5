/** What means the same to a searcher: a record that an admin edits. Each family holds words or phrases as people write them. */
export interface SearchSynonyms {
  version: number
  families: readonly (readonly string[])[]
  /** Null for the families that every site starts with. */
  updatedAt: string | null
}
