import compression from 'compression'
import express, { type Express } from 'express'
import { aboutRoutes } from './about/aboutRoutes.ts'
import { access } from './accounts/access.ts'
import { accountRoutes } from './accounts/accountRoutes.ts'
import { sessions } from './accounts/sessions.ts'
import { adoptionReportRoutes } from './adoptions/adoptionReportRoutes.ts'
import { staffAdoptionRoutes } from './adoptions/staffAdoptionRoutes.ts'
import { proposalRoutes } from './adoptions/proposalRoutes.ts'
import { ledgerRoutes } from './adoptions/ledgerRoutes.ts'
import { apiRoutes } from './api/apiRoutes.ts'
import { openApi } from './api/openApi.ts'
import { guestRoutes } from './guests/guestRoutes.ts'
import { handoutRoutes } from './handouts/handoutRoutes.ts'
import { peopleRoutes } from './guests/peopleRoutes.ts'
import { kitRoutes } from './kits/kitRoutes.ts'
import { kitQuestionRoutes } from './kits/kitQuestionRoutes.ts'
import { staffKitRoutes } from './kits/staffKitRoutes.ts'
import { trayFollows } from './kits/trayFollows.ts'
import { trayRoutes } from './kits/trayRoutes.ts'
import { registrationRoutes } from './guests/registrationRoutes.ts'
import { staffGuestRoutes } from './guests/staffGuestRoutes.ts'
import { briefingRoutes } from './briefing/briefingRoutes.ts'
import { staffBriefingRoutes } from './briefing/staffBriefingRoutes.ts'
import { calendarRoutes } from './calendar/calendarRoutes.ts'
import { citeRoutes } from './citations/citeRoutes.ts'
import { homeRoutes } from './home/homeRoutes.ts'
import { hostRoutes } from './host/hostRoutes.ts'
import { feedRoutes } from './interchange/feedRoutes.ts'
import { paperRoutes } from './papers/paperRoutes.ts'
import type { Parts } from './parts.ts'
import { compareRoutes } from './practices/compareRoutes.ts'
import { practiceRoutes } from './practices/practiceRoutes.ts'
import { staffPracticeRoutes } from './practices/staffPracticeRoutes.ts'
import { regionRoutes } from './regions/regionRoutes.ts'
import { requestRoutes } from './requests/requestRoutes.ts'
import { staffRequestRoutes } from './requests/staffRequestRoutes.ts'
import { searchRoutes } from './search/pages/searchRoutes.ts'
import { staffSearchRoutes } from './search/staff/staffSearchRoutes.ts'
import { uploadRoutes } from './uploads/uploadRoutes.ts'
import { qaRoutes } from './visits/qa/qaRoutes.ts'
import { staffVisitRoutes } from './visits/staffVisitRoutes.ts'
import { visitRoutes } from './visits/visitRoutes.ts'
import { announcedSize } from './web/announcedSize.ts'
import { publicFolder, viewsFolder } from './web/assets.ts'
import { noteDroppedNames, restoreDroppedNames } from './web/bodyNames.ts'
import { framed, numbered } from './web/context.ts'
import { errorPages, noSuchPage } from './web/errorPages.ts'
import { securityHeaders } from './web/headers.ts'
import { localePath } from './web/localePath.ts'
import { operation } from './web/operation.ts'
import { plainAddress } from './web/plainAddress.ts'
import { requestLog } from './web/requestLog.ts'
import { sameOrigin } from './web/sameOrigin.ts'
import { openViews } from './web/views.ts'
import './web/request.ts'

const formBody = express.urlencoded({
  extended: false,
  limit: '2mb',
  parameterLimit: 2000,
  verify: noteDroppedNames,
})

/** The order in which a request meets everything. */
export function createApp(parts: Parts): Express {
  const { config, log } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  app.set('trust proxy', config.trustProxy)

  app.use(numbered, plainAddress, requestLog(log), securityHeaders(config.baseUrl))
  app.use(compression())
  app.use(express.static(publicFolder, { index: false, maxAge: '1y', immutable: true }))
  app.use(operation(parts))
  app.use(localePath)
  // A token in the Authorization header, no cookie: other sites cannot make a browser send it.
  app.use('/api/v1', apiRoutes(parts))
  app.use(openApi(parts))
  app.use(sessions(parts))
  app.use(framed(parts, openViews(viewsFolder, { reload: process.argv.includes('--dev') })))
  app.use(trayFollows(parts))
  app.use(sameOrigin(config.baseUrl))
  app.use(access)
  app.use(announcedSize, formBody, restoreDroppedNames)

  app.use(compareRoutes(parts))
  app.use(homeRoutes(parts), practiceRoutes(parts), visitRoutes(parts), regionRoutes(parts))
  app.use(citeRoutes(parts), handoutRoutes(parts))
  app.use(ledgerRoutes(parts))
  app.use(searchRoutes(parts), aboutRoutes(parts), feedRoutes(parts), uploadRoutes(parts))
  app.use(accountRoutes(parts), hostRoutes(parts), staffPracticeRoutes(parts), staffVisitRoutes(parts))
  app.use(staffSearchRoutes(parts), registrationRoutes(parts))
  app.use(staffGuestRoutes(parts), guestRoutes(parts), qaRoutes(parts), peopleRoutes(parts))
  app.use(staffAdoptionRoutes(parts), adoptionReportRoutes(parts), proposalRoutes(parts))
  app.use(requestRoutes(parts), staffRequestRoutes(parts), paperRoutes(parts))
  app.use(calendarRoutes(parts))
  // Before the kits: "tray" is no kit's address.
  app.use(trayRoutes(parts), staffKitRoutes(parts), kitQuestionRoutes(parts), kitRoutes(parts))
  app.use(briefingRoutes(parts), staffBriefingRoutes(parts))

  app.use(noSuchPage)
  app.use(errorPages((error, request) => log.error({ error, number: request.number }, 'request failed')))
  return app
}
