import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import {
  contract,
  type FileBytes,
  type FileStream,
  type ParamsOf,
  type RequestOf,
  type ResponseOf,
  type RouteName,
} from '@jejak/shared/api/contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import { FILE_TYPES } from '@jejak/shared/evidence/file-name'
import { fail, ok, type Result } from '@jejak/shared/result'
import { UNSAFE_NUMBER, UNSAFE_TEXT } from '@jejak/shared/text/characters'
import type { Permit } from '../access/permit.ts'
import { REFUSAL_MS } from '../platform/budgets.ts'
import type { Actor } from '../platform/server-deps.ts'
import { addressOf } from './address.ts'
import { readBytes, readJson } from './body.ts'
import type { Cookies } from './cookies.ts'
import type { HttpApp, HttpContext } from './environment.ts'
import { fileResponse } from './file-response.ts'
import type { Call, Handlers } from './handler.ts'
import { jsonResponse } from './json-response.ts'
import { problemResponse, type FieldError, type Problem } from './problem.ts'
import { checkProtocol } from './protocol-version.ts'
import type { RateLimit } from './rate-limit.ts'
import { isSameOrigin } from './same-origin.ts'
import type { TakeTurn } from './take-turn.ts'

/** What is asked before a handler: who calls, how often, and whether they may. */
export type RouteGuards = {
  /** Whose session a token is; undefined when it has ended or never was. */
  readonly findActor: (token: string) => Promise<Actor | undefined>
  readonly cookies: Cookies
  readonly rateLimit: RateLimit
  /** Waits until this request may run and answers how to end it; undefined when too many of the person wait. */
  readonly takeTurn: TakeTurn
  /** Seconds until so many bytes more may come from this person or address; 0 when they may now. */
  readonly takeBytes: (who: string, bytes: number) => number
  readonly publicOrigin: string
  readonly trustedProxies: number
  readonly permit: Permit
  /** Whether somebody has shown a factor within the last minutes. */
  readonly isFresh: (actor: Actor) => boolean
  /** Writes down whose work an answer shows; rejects when that cannot be, and then the answer does not leave. */
  readonly noteViewings: NoteViewings
  /** Tests hold every answer against its schema. */
  readonly checkResponses: boolean
}

export type NoteViewings = <Name extends RouteName>(
  name: Name,
  answered: {
    readonly actor: Actor
    readonly request: RequestOf<Name>
    readonly params: ParamsOf<Name>
    readonly value: ResponseOf<Name>
  },
) => Promise<void>

export const ROUTE_NAMES = Object.keys(contract) as readonly RouteName[]

/** Mounts every contract row; the checks of a row are made here, in one order, and nowhere else. */
export function mountContract(app: HttpApp, handlers: Handlers, guards: RouteGuards): void {
  for (const name of ROUTE_NAMES) mount(name)
  for (const path of new Set(ROUTE_NAMES.map((name) => contract[name].path))) {
    const allow = ROUTE_NAMES.map((name) => contract[name])
      .filter((spec) => spec.path === path)
      .map((spec) => spec.method)
    app.all(path, (c) => {
      c.header('Allow', allow.join(', '))
      return problemResponse(c, { code: 'method-not-allowed' })
    })
  }
  app.all('/api/*', (c) => problemResponse(c, { code: 'not-found' }))

  function mount<Name extends RouteName>(name: Name) {
    const spec: RouteSpec = contract[name]
    app.on(spec.method, spec.path, async (c) => {
      c.set('route', name)
      c.header('Cache-Control', 'no-store')
      const caller = await identify(c, spec, guards)
      if (!caller.ok) return problemResponse(c, caller.reason)
      const end = await guards.takeTurn(spec, caller.value.actor, declaredBytes(c, spec))
      if (!end) return problemResponse(c, COME_AGAIN)
      try {
        return await answerCall(c, name, caller.value)
      } finally {
        end()
      }
    })

    async function answerCall(c: HttpContext, called: Name, caller: Caller): Promise<Response> {
      const entered = await enter(c, spec, { caller, guards })
      if (!entered.ok) return problemResponse(c, entered.reason)
      // The row's schema and `auth` were applied just now; the type cannot follow them through `spec`.
      const request = entered.value.request as RequestOf<Name>
      const params = entered.value.params as ParamsOf<Name>
      const { actor } = caller
      const answer = await handlers[called]({
        request,
        params,
        actor: actor as Call<Name>['actor'],
        http: c,
        address: caller.address,
      })
      if (!answer.ok) return problemResponse(c, answer.reason)
      if (actor) await guards.noteViewings(called, { actor, request, params, value: answer.value })
      if (spec.response === null) return fileResponse(c, answer.value as FileBytes | FileStream)
      const value = guards.checkResponses ? v.parse(spec.response, answer.value) : answer.value
      return jsonResponse(c, spec, value)
    }
  }
}

/** Too many requests of this person are under way, or too many files of everybody. */
const COME_AGAIN: Problem = { code: 'too-many-requests', retryAfterSeconds: 1 }

type Caller = { readonly actor: Actor | undefined; readonly address: string }
type Entered = { readonly request: unknown; readonly params: unknown }

/** Who calls, from our own site, and not too often. */
async function identify(
  c: HttpContext,
  spec: RouteSpec,
  guards: RouteGuards,
): Promise<Result<Caller, Problem>> {
  if (!isSameOrigin(c, guards.publicOrigin)) return fail({ code: 'cross-site' })
  const address = addressOf(c, guards.trustedProxies)
  const token = spec.auth === 'session' ? guards.cookies.sessionToken(c) : undefined
  const actor = token === undefined ? undefined : await guards.findActor(token)
  // A device this server named answers for itself: its neighbours at the address cannot use up its requests.
  const device = spec.rate === 'sign-in' ? guards.cookies.deviceId(c) : undefined
  const wait = guards.rateLimit.take(spec.rate, actor?.personId ?? device ?? address)
  if (wait > 0) {
    // Whoever does not wait is made to: a loop of refusals would take as much of the server as one of answers.
    await pause(REFUSAL_MS)
    return fail({ code: 'too-many-requests', retryAfterSeconds: wait })
  }
  if (spec.auth === 'session' && !actor) return fail({ code: 'unauthenticated' })
  return ok({ actor, address })
}

/** Address, permission, amount, shape: cheap ones first, the body last. */
async function enter(
  c: HttpContext,
  spec: RouteSpec,
  { caller, guards }: { readonly caller: Caller; readonly guards: RouteGuards },
): Promise<Result<Entered, Problem>> {
  const { actor, address } = caller
  const params = v.safeParse(spec.params ?? v.strictObject({}), c.req.param())
  if (!params.success) return fail({ code: 'not-found' })
  const refusal = await guards.permit({
    actor,
    permission: spec.permission,
    about: objectOf(spec, c.req.param()),
  })
  if (refusal) return fail({ code: refusal })
  // After the permission, so that nobody shows a factor for what they may not do; before the body, so that nothing is done.
  if (spec.stepUp && !(actor && guards.isFresh(actor))) return fail({ code: 'step-up-needed' })
  const pause = guards.takeBytes(actor?.personId ?? address, declaredBytes(c, spec))
  if (pause > 0) return fail({ code: 'too-many-requests', retryAfterSeconds: pause })
  const request = await readRequest(c, spec)
  return request.ok ? ok({ request: request.value, params: params.output }) : request
}

/** As many as the body says it has. Without a word a file counts in full, and JSON, which its rate holds, for nothing. */
const declaredBytes = (c: HttpContext, { maxBytes, bytes }: RouteSpec): number =>
  Math.min(Number(c.req.header('content-length') ?? (bytes ? maxBytes : 0)) || 0, maxBytes)

/** The object a path names, for a row whose permission is asked for that object. */
const objectOf = (spec: RouteSpec, params: Record<string, string>) =>
  'objectParam' in spec
    ? { permission: spec.permission, id: params[spec.objectParam] ?? '' }
    : undefined

async function readRequest(c: HttpContext, spec: RouteSpec): Promise<Result<unknown, Problem>> {
  if (spec.bytes === 'request') {
    return readBytes(c, { types: Object.values(FILE_TYPES), maxBytes: spec.maxBytes })
  }
  if (spec.request === null) return ok(undefined)
  const raw = spec.method === 'GET' ? ok<unknown>(c.req.query()) : await readJson(c, spec.maxBytes)
  if (!raw.ok) return raw
  const upgrade = checkProtocol(spec, raw.value)
  if (upgrade) return fail(upgrade)
  const parsed = v.safeParse(spec.request, raw.value)
  if (parsed.success) return ok(parsed.output)
  return fail({ code: 'invalid', errors: parsed.issues.slice(0, 20).map(toError) })
}

/** Where it is wrong and what was expected; never what was sent. */
const toError = (issue: v.BaseIssue<unknown>): FieldError => ({
  path: v.getDotPath(issue) ?? '',
  message: `expected ${issue.expected ?? issue.type}`,
  ...(KINDS.has(issue.message) && { code: issue.message }),
})

/** The messages that the text door gives its issues. */
const KINDS: ReadonlySet<string> = new Set([UNSAFE_TEXT, UNSAFE_NUMBER])
