import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { api } from './en/api.ts'
import { feeds } from './en/feeds.ts'
import { home } from './en/home.ts'
import { host } from './en/host.ts'
import { practiceForm } from './en/practiceForm.ts'
import { practices } from './en/practices.ts'
import { regions } from './en/regions.ts'
import { search } from './en/search.ts'
import { staffSearch } from './en/staffSearch.ts'
import { store } from './en/store.ts'
import { uploads } from './en/uploads.ts'
import { visitForm } from './en/visitForm.ts'
import { visits } from './en/visits.ts'
import { web } from './en/web.ts'
import type { MessageKey } from './id.ts'

export const en: Record<MessageKey, string> = {
  ...about,
  ...accounts,
  ...api,
  ...feeds,
  ...home,
  ...host,
  ...practiceForm,
  ...practices,
  ...regions,
  ...search,
  ...staffSearch,
  ...store,
  ...uploads,
  ...visitForm,
  ...visits,
  ...web,
}
