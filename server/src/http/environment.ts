import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'

/** What travels with a request through Hono. In tests there is no socket, so the bindings may be missing. */
export type Environment = {
  Bindings: Partial<HttpBindings>
  Variables: { readonly requestId: string; readonly route: string }
}
export type HttpApp = Hono<Environment>
export type HttpContext = Context<Environment>
