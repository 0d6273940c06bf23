import * as v from 'valibot'

/** Closed set of request problems; the sentence for the person is `http.<code>` in the `problems` catalogue. */
export const PROBLEM_CODES = [
  'bad-request',
  'invalid',
  'unauthenticated',
  'sign-in-failed',
  'step-up-needed',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'quota-exceeded',
  'unsupported-media-type',
  'method-not-allowed',
  'cross-site',
  'too-many-requests',
  'upgrade-required',
  'setup-done',
  'setup-token',
  'unavailable',
  'internal',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** The sentence is `hint.<hint>` in the `problems` catalogue. */
export const PROBLEM_HINTS = ['clock', 'recovery', 'password'] as const
export type ProblemHint = (typeof PROBLEM_HINTS)[number]

/** RFC 9457 `application/problem+json`. */
export const ProblemDetailsSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(PROBLEM_CODES),
  /**
   * Which fields, for `invalid`: a path and what was expected, never the value that was sent. `code` names a kind for
   * which there is a sentence of its own; a newer server may know more of them.
   */
  errors: v.optional(
    v.array(v.object({ path: v.string(), message: v.string(), code: v.optional(v.string()) })),
  ),
  retryAfterSeconds: v.optional(v.number()),
  /** Why, where the person can do something about it: a sentence of its own. A client passes over what it does not know. */
  hint: v.optional(v.string()),
})
export type ProblemDetails = v.InferOutput<typeof ProblemDetailsSchema>
