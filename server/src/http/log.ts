import type { MiddlewareHandler } from 'hono'
import { faultOf, type Fault } from '../platform/fault.ts'
import type { Environment } from './environment.ts'

/** One line about a request or a fault. There is no field for anything a person wrote, and none may be added. */
export type LogLine = {
  readonly at: number
  readonly requestId: string
  readonly method: string
  /** Name of the contract row, `static`, or `none`: an address can hold ids, a name cannot. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly fault?: Fault
}
export type Log = (line: LogLine) => void

export const requestLog =
  ({
    log,
    now,
    requestId,
  }: {
    readonly log: Log
    readonly now: () => number
    readonly requestId: () => string
  }): MiddlewareHandler<Environment> =>
  async (c, next) => {
    const started = now()
    const id = requestId()
    c.set('requestId', id)
    c.set('route', 'none')
    c.header('X-Request-Id', id)
    await next()
    log({
      at: started,
      requestId: id,
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: now() - started,
      ...(c.error && { fault: faultOf(c.error) }),
    })
  }
