import { about } from './id/about.ts'
import { accounts } from './id/accounts.ts'
import { api } from './id/api.ts'
import { visitRules } from './id/visitRules.ts'
import { briefing } from './id/briefing.ts'
import { calendar } from './id/calendar.ts'
import { papers } from './id/papers.ts'
import { people } from './id/people.ts'
import { qa } from './id/qa.ts'
import { guests } from './id/guests.ts'
import { clashes } from './id/clashes.ts'
import { requests } from './id/requests.ts'
import { adoptions } from './id/adoptions.ts'
import { adoptionReport } from './id/adoptionReport.ts'
import { staffAdoptions } from './id/staffAdoptions.ts'
import { kits } from './id/kits.ts'
import { kitDesk } from './id/kitDesk.ts'
import { kitTray } from './id/kitTray.ts'
import { kitQuestions } from './id/kitQuestions.ts'
import { kitReading } from './id/kitReading.ts'
import { handouts } from './id/handouts.ts'
import { citations } from './id/citations.ts'
import { compare } from './id/compare.ts'
import { learned } from './id/learned.ts'
import { ledger } from './id/ledger.ts'
import { feeds } from './id/feeds.ts'
import { home } from './id/home.ts'
import { host } from './id/host.ts'
import { practiceForm } from './id/practiceForm.ts'
import { practices } from './id/practices.ts'
import { regions } from './id/regions.ts'
import { search } from './id/search.ts'
import { staffRequests } from './id/staffRequests.ts'
import { staffSearch } from './id/staffSearch.ts'
import { store } from './id/store.ts'
import { uploads } from './id/uploads.ts'
import { visitForm } from './id/visitForm.ts'
import { visits } from './id/visits.ts'
import { visitRequest } from './id/visitRequest.ts'
import { web } from './id/web.ts'

/** Every text that people read, Indonesian first: the source that English must match key by key. */
export const id = {
  ...about,
  ...accounts,
  ...api,
  ...visitRules,
  ...briefing,
  ...calendar,
  ...papers,
  ...people,
  ...qa,
  ...guests,
  ...clashes,
  ...requests,
  ...adoptions,
  ...adoptionReport,
  ...staffAdoptions,
  ...kits,
  ...kitDesk,
  ...kitTray,
  ...kitQuestions,
  ...kitReading,
  ...handouts,
  ...citations,
  ...compare,
  ...learned,
  ...ledger,
  ...feeds,
  ...home,
  ...host,
  ...practiceForm,
  ...practices,
  ...regions,
  ...search,
  ...staffRequests,
  ...staffSearch,
  ...store,
  ...uploads,
  ...visitForm,
  ...visitRequest,
  ...visits,
  ...web,
} as const

export type MessageKey = keyof typeof id
