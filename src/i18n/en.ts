import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { api } from './en/api.ts'
import { visitRules } from './en/visitRules.ts'
import { briefing } from './en/briefing.ts'
import { calendar } from './en/calendar.ts'
import { papers } from './en/papers.ts'
import { people } from './en/people.ts'
import { qa } from './en/qa.ts'
import { guests } from './en/guests.ts'
import { clashes } from './en/clashes.ts'
import { requests } from './en/requests.ts'
import { adoptions } from './en/adoptions.ts'
import { adoptionReport } from './en/adoptionReport.ts'
import { staffAdoptions } from './en/staffAdoptions.ts'
import { kits } from './en/kits.ts'
import { kitDesk } from './en/kitDesk.ts'
import { kitTray } from './en/kitTray.ts'
import { kitQuestions } from './en/kitQuestions.ts'
import { kitReading } from './en/kitReading.ts'
import { handouts } from './en/handouts.ts'
import { citations } from './en/citations.ts'
import { compare } from './en/compare.ts'
import { learned } from './en/learned.ts'
import { ledger } from './en/ledger.ts'
import { feeds } from './en/feeds.ts'
import { home } from './en/home.ts'
import { host } from './en/host.ts'
import { practiceForm } from './en/practiceForm.ts'
import { practices } from './en/practices.ts'
import { regions } from './en/regions.ts'
import { search } from './en/search.ts'
import { staffRequests } from './en/staffRequests.ts'
import { staffSearch } from './en/staffSearch.ts'
import { store } from './en/store.ts'
import { uploads } from './en/uploads.ts'
import { visitForm } from './en/visitForm.ts'
import { visits } from './en/visits.ts'
import { visitRequest } from './en/visitRequest.ts'
import { web } from './en/web.ts'
import type { MessageKey } from './id.ts'

export const en: Record<MessageKey, string> = {
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
}
