import type { Hono } from 'hono'

/**
 * One replica web app: the host names it answers to and what it answers there. Its state lives in
 * memory, so that a reload of the page shows what was done before, and `reset` forgets all of it.
 */
export type Site = {
  readonly name: string
  readonly hosts: readonly string[]
  readonly app: Hono
  reset(): void
}
