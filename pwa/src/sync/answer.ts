import { ProblemDetailsSchema, type ProblemDetails } from '@jejak/shared/api/problem'
import { SyncResponseSchema, type SyncResponse } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'
import type { Halt, Trouble } from '../storage/rows.ts'
import { LONGEST_REST_MS } from './rest.ts'

/** What came back, as the engine has to treat it. */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly response: SyncResponse
      /** By how much this device's clock is ahead of the server's, when it said its time. */
      readonly clockOffMs?: number
    }
  | { readonly kind: 'wait'; readonly trouble: Trouble; readonly retryAfterMs?: number }
  | { readonly kind: 'too-large' }
  /** The server cannot read the request; `fields` are the paths it names. */
  | { readonly kind: 'unreadable'; readonly fields: readonly string[] }
  | { readonly kind: 'halt'; readonly halt: Halt }

/**
 * Judges a reply to a sync request. Only a body in our protocol that answers each of our mutations, in order,
 * counts as an answer: a captive portal says 200 too.
 * @param ids the mutation ids that were sent
 */
export async function readAnswer(response: Response, ids: readonly string[]): Promise<Answer> {
  if (response.status === 413) return { kind: 'too-large' }
  const body = await readJson(response)
  if (response.ok) {
    const parsed = v.safeParse(SyncResponseSchema, body)
    if (!parsed.success || !answers(parsed.output, ids)) return { kind: 'wait', trouble: 'portal' }
    return { kind: 'answered', response: parsed.output }
  }
  const problem = v.safeParse(ProblemDetailsSchema, body)
  const said = problem.success ? problem.output : undefined
  if (response.status === 429) return wait('busy', response, said)
  if (response.status >= 500 || response.status === 408) return wait('server', response, said)
  // A client error that is not in our words comes from something between us and the server.
  if (!said) return { kind: 'wait', trouble: 'portal' }
  if (UNREADABLE.has(said.code)) {
    return { kind: 'unreadable', fields: (said.errors ?? []).map((error) => error.path) }
  }
  return { kind: 'halt', halt: toHalt(response.status) }
}

const UNREADABLE: ReadonlySet<string> = new Set(['invalid', 'bad-request'])

function toHalt(status: number): Halt {
  if (status === 401) return 'sign-in'
  if (status === 426) return 'upgrade'
  return 'refused'
}

function answers(response: SyncResponse, ids: readonly string[]): boolean {
  return (
    response.results.length === ids.length &&
    response.results.every((result, index) => result.id === ids[index])
  )
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? ''
  if (!/^application\/(\w+\+)?json\b/.test(type.replace('problem+json', 'json'))) return undefined
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    // Cut in the middle: no answer.
    return undefined
  }
}

function wait(trouble: Trouble, response: Response, said: ProblemDetails | undefined): Answer {
  const header = Number(response.headers.get('retry-after') ?? Number.NaN)
  const seconds = Number.isFinite(header) ? header : said?.retryAfterSeconds
  return seconds === undefined
    ? { kind: 'wait', trouble }
    : { kind: 'wait', trouble, retryAfterMs: Math.min(seconds * 1000, LONGEST_REST_MS) }
}
