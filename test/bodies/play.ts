import { contract } from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { FILE_TYPES } from '@jejak/shared/evidence/file-name'
import { createChance, type Chance } from '@jejak/server/demo/chance'
import { ROUTE_NAMES } from '@jejak/server/http/mount'
import { ORIGIN } from '@jejak/server/test/client'
import { NONSENSE } from '@jejak/server/test/nonsense'
import { drawValue } from './draw-value.ts'
import { spoil } from './spoil.ts'
import { CALLERS, type CallerName, type Target } from './target.ts'

export type Played = {
  readonly seed: number
  readonly route: string
  readonly status: number
  readonly ms: number
  /** What is wrong with the answer; undefined when nothing is. */
  readonly fault: string | undefined
}

/** What only a program's own words have: a stack, a query, a file of ours. */
const INSIDES =
  /\bat .+\.(?:ts|js|mjs):\d+|node_modules|SQLITE_|syntax error at|\bselect .+ from\b/i

/** How often a body stays as its schema wants it, so that what lies behind the schema is reached as well. */
const WHOLE = 0.35

/** Draws a call from the contract by its seed, sends it to the real app, and judges the answer. */
export async function playBody(target: Target, seed: number): Promise<Played> {
  const chance = createChance(seed)
  // One address takes every act that works offline: it is tried as often as it has kinds of them.
  const route = chance.next() < 0.1 ? 'sync' : chance.pick(ROUTE_NAMES)
  const spec: RouteSpec = contract[route]
  const who = chance.next() < 0.7 ? holderOf(spec) : chance.pick(CALLERS)
  const before = target.log.length
  const began = performance.now()
  const answer = await send(target, { spec, chance, cookie: await target.cookieOf(who) })
  const text = await answer.text()
  if (answer.status === 401) target.forget(who)
  const fault = target.log.slice(before).find((line) => line.fault !== undefined)?.fault
  return {
    seed,
    route,
    status: answer.status,
    ms: performance.now() - began,
    fault: faultOf(answer.status, text, fault && JSON.stringify(fault)),
  }
}

/** Who is likely to be let in: others are refused at the door, and reach nothing behind it. */
const holderOf = ({ permission }: RouteSpec): CallerName => {
  if (/^org|^period|^team/.test(permission)) return 'wati'
  return /review|person\.team/.test(permission) ? 'sri' : 'ani'
}

function faultOf(status: number, text: string, logged: string | undefined): string | undefined {
  if (status >= 500) return `${status} ${logged ?? text.slice(0, 200)}`
  const inside = status >= 400 ? INSIDES.exec(text)?.[0] : undefined
  return inside === undefined ? undefined : `told of its insides: ${inside}`
}

type Call = { readonly spec: RouteSpec; readonly chance: Chance; readonly cookie: string }

function send(
  { request, texts, objects }: Target,
  { spec, chance, cookie }: Call,
): Promise<Response> {
  const context = { chance, texts }
  const drawn = (schema: RouteSpec['params'] | null) => (schema ? drawValue(schema, context) : {})
  const maybeSpoilt = (value: unknown) => (chance.next() < WHOLE ? value : spoil(value, chance))

  const params = asFields(drawn(spec.params))
  const path = spec.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(
      chance.next() < 0.8 ? (objects[spec.permission] ?? params[name] ?? '') : chance.pick(texts),
    ),
  )
  const headers: Record<string, string> = { cookie, origin: ORIGIN }
  if (spec.method === 'GET') {
    const query = new URLSearchParams(asFields(maybeSpoilt(drawn(spec.request))))
    return request(`${path}?${query}`, { headers })
  }
  const body =
    spec.bytes === 'request'
      ? new TextEncoder().encode(chance.pick(texts))
      : chance.next() < 0.03
        ? chance.pick(NONSENSE)
        : JSON.stringify(maybeSpoilt(drawn(spec.request)))
  headers['content-type'] =
    spec.bytes === 'request' ? chance.pick(Object.values(FILE_TYPES)) : 'application/json'
  return request(path, { method: spec.method, headers, body })
}

/** A query and a path hold texts alone. */
const asFields = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          typeof each === 'string' ? each.toWellFormed() : JSON.stringify(each ?? null),
        ]),
      )
    : {}
