import type {
  JsonRouteName,
  RequestOf,
  ResponseOf,
  RowRequest,
  RowResponse,
} from '@jejak/shared/api/contract'
import { everydayContract } from '@jejak/shared/api/everyday-contract'
import type { RouteSpec } from '@jejak/shared/api/route-spec'
import {
  PROBLEM_HINTS,
  ProblemDetailsSchema,
  type ProblemCode,
  type ProblemHint,
} from '@jejak/shared/api/problem'
import { fail, ok, type Result } from '@jejak/shared/result'
import { UNSAFE_NUMBER, UNSAFE_TEXT } from '@jejak/shared/text/characters'
import * as v from 'valibot'
import { activity } from './activity.ts'
import { patient, type Send } from './patient-fetch.ts'
import { askForFactor } from './step-up.ts'

/** Why a call brought nothing. `offline`: no answer, or one that is not ours. */
export type CallFailure = {
  readonly code: ProblemCode | 'offline'
  readonly retryAfterSeconds: number | undefined
  /** The first field that the text door refused: its path, and a code that has a sentence. */
  readonly field?: { readonly path: string; readonly code: string }
  /** The first field that was refused for a reason of its route: whoever asked knows its sentence. */
  readonly refused?: { readonly path: string; readonly code: string }
  readonly hint?: ProblemHint
}

/** The browser's own `fetch`, which waits as long as something arrives. */
export const patientFetch = patient((address, init) => fetch(address, init))

/** The routes of the first load. A page of its own calls the others by `callRow`. */
type EverydayName = JsonRouteName & keyof typeof everydayContract

/** Calls a route of the contract. Never throws: what can be expected is a value. */
export const call = <Name extends EverydayName>(
  name: Name,
  input: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>, CallFailure>> =>
  proved(() => activity.track(() => callOver(patientFetch, name, input)))

/** The same over another wire than the browser's. */
export const callOver = <Name extends EverydayName>(
  send: Send,
  name: Name,
  input: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>, CallFailure>> =>
  answerOf<ResponseOf<Name>>(send, everydayContract[name], input)

/** The same for a row that comes with its page, with the id that stands in its path. */
export const callRow = <Row extends RouteSpec>(
  row: Row,
  input: RowRequest<Row>,
  id = '',
): Promise<Result<RowResponse<Row>, CallFailure>> =>
  proved(() =>
    activity.track(() => {
      const path: RouteSpec['path'] = `/api/${row.path.slice('/api/'.length).replace(':id', id)}`
      return answerOf<RowResponse<Row>>(patientFetch, { ...row, path }, input)
    }),
  )

/** What asks for a fresh factor is asked again once the person has shown one: whoever called does not know of it. */
async function proved<Answer>(
  send: () => Promise<Result<Answer, CallFailure>>,
): Promise<Result<Answer, CallFailure>> {
  const answer = await send()
  const isAsked = !answer.ok && answer.reason.code === 'step-up-needed'
  return isAsked && (await askForFactor()) ? send() : answer
}

async function answerOf<Answer>(
  send: Send,
  route: Pick<RouteSpec, 'method' | 'path' | 'response'>,
  input: unknown,
): Promise<Result<Answer, CallFailure>> {
  try {
    const response = await send(toAddress(route, input), {
      method: route.method,
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      ...(route.method === 'GET'
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }),
    })
    const body: unknown = await response.json()
    if (!response.ok) return fail(toFailure(body))
    const parsed = v.safeParse(route.response ?? v.never(), body)
    // What the row of the caller says it answers.
    return parsed.success ? ok(parsed.output as Answer) : fail(OFFLINE)
  } catch {
    // No connection, time-out, a redirect to a captive portal, or a body that is not JSON.
    return fail(OFFLINE)
  }
}

/** Posts a sync request; the engine judges the reply. Over another wire than the browser's when one is handed in. */
export const postSync = (body: string, send: Send = patientFetch): Promise<Response> =>
  send(everydayContract.sync.path, {
    method: 'POST',
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body,
  })

const OFFLINE: CallFailure = { code: 'offline', retryAfterSeconds: undefined }

function toAddress(
  route: { readonly method: string; readonly path: string },
  input: unknown,
): string {
  if (route.method !== 'GET' || typeof input !== 'object' || input === null) return route.path
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return query.size > 0 ? `${route.path}?${query.toString()}` : route.path
}

function toFailure(body: unknown): CallFailure {
  const problem = v.safeParse(ProblemDetailsSchema, body)
  if (!problem.success) return OFFLINE
  const { code, retryAfterSeconds, errors = [] } = problem.output
  const named = errors.find((error) => error.code === UNSAFE_TEXT || error.code === UNSAFE_NUMBER)
  const hint = PROBLEM_HINTS.find((known) => known === problem.output.hint)
  const refused = errors.find((error) => error !== named && error.code !== undefined)
  return {
    code,
    retryAfterSeconds,
    ...(refused?.code !== undefined && { refused: { path: refused.path, code: refused.code } }),
    ...(named?.code !== undefined && { field: { path: named.path, code: named.code } }),
    ...(hint && { hint }),
  }
}
