import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ProblemCode, ProblemDetails, ProblemHint } from '@jejak/shared/api/problem'

export type FieldError = {
  readonly path: string
  readonly message: string
  /** A kind of its own, with a sentence for the person: `unsafe-text`, `unsafe-number`. */
  readonly code?: string
}

/** What a handler refuses with; the closed set of codes is the contract, the rest is detail. */
export type Problem = {
  readonly code: ProblemCode
  readonly errors?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  readonly hint?: ProblemHint
}

const STATUS: Record<ProblemCode, ContentfulStatusCode> = {
  'bad-request': 400,
  invalid: 422,
  unauthenticated: 401,
  'sign-in-failed': 401,
  'step-up-needed': 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'quota-exceeded': 413,
  'unsupported-media-type': 415,
  'method-not-allowed': 405,
  'cross-site': 403,
  'too-many-requests': 429,
  'upgrade-required': 426,
  'setup-done': 409,
  'setup-token': 403,
  unavailable: 503,
  internal: 500,
}

const TITLE: Record<ProblemCode, string> = {
  'bad-request': 'The request cannot be read',
  invalid: 'Some fields are not valid',
  unauthenticated: 'A session is required',
  'sign-in-failed': 'The credentials do not match',
  'step-up-needed': 'A fresh second factor is required',
  forbidden: 'Not permitted',
  'not-found': 'Not found',
  conflict: 'The object has changed',
  'too-large': 'The request is too large',
  'quota-exceeded': 'The room of this person is full',
  'unsupported-media-type': 'The content type is not one that is taken here',
  'method-not-allowed': 'The method is not allowed here',
  'cross-site': 'A request from another site was refused',
  'too-many-requests': 'Too many requests',
  'upgrade-required': 'The client speaks another version of the protocol',
  'setup-done': 'Setup is done',
  'setup-token': 'The setup token does not match',
  unavailable: 'The server cannot save right now',
  internal: 'The server has a problem',
}

/** RFC 9457. The type is a tag URI: it names the problem and promises no page. */
export function problemResponse(c: Context, problem: Problem): Response {
  const status = STATUS[problem.code]
  const details: ProblemDetails = {
    type: `tag:jejak,2026:problem:${problem.code}`,
    title: TITLE[problem.code],
    status,
    code: problem.code,
    ...(problem.hint && { hint: problem.hint }),
    ...(problem.errors && { errors: [...problem.errors] }),
    ...(problem.retryAfterSeconds !== undefined && {
      retryAfterSeconds: problem.retryAfterSeconds,
    }),
  }
  if (problem.retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(problem.retryAfterSeconds))
  }
  return c.body(JSON.stringify(details), status, { 'Content-Type': 'application/problem+json' })
}
