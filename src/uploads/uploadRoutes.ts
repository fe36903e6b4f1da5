import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { addFiles, showPanel } from './addFiles.ts'
import { deliverFile } from './deliverFile.ts'
import { describeFile, editFile, removeFile } from './describeFiles.ts'
import { receiveFiles } from './receiveFiles.ts'

/** GET /files/:hash/:name, /staff/uploads */
export function uploadRoutes({ store }: Parts): Router {
  const router = Router()
  router.get('/files/:hash/:name', deliverFile(store))
  router.get('/staff/uploads', (request, response) => showPanel(store, request, response))
  router.post('/staff/uploads', receiveFiles, (request, response) => addFiles(store, request, response))
  router.get('/staff/uploads/:id', (request, response) => editFile(store, request, response))
  router.post('/staff/uploads/:id', (request, response) => describeFile(store, request, response))
  router.post('/staff/uploads/:id/removal', (request, response) => removeFile(store, request, response))
  return router
}
