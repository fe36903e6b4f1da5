import type { Express } from 'express'

export interface Route {
  method: string
  /** As declared: `/staff/users/:id`. */
  address: string
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
}

/** Every route that the app has declared, those of `/api/v1` without that prefix. */
export function routesOf(app: Express): Route[] {
  return routesIn((app as unknown as { router: { stack: Layer[] } }).router.stack)
}

function routesIn(layers: readonly Layer[]): Route[] {
  return layers.flatMap(({ route, handle }) => {
    if (!route) return routesIn(handle.stack ?? [])
    const addresses = Array.isArray(route.path) ? (route.path as string[]) : [route.path]
    const methods = Object.keys(route.methods).map((method) => method.toUpperCase())
    return addresses.flatMap((address) => methods.map((method) => ({ method, address })))
  })
}
