import { isStreak } from './limits.ts'
import type { Reservation } from './throttle.ts'

/** Why nobody enters, or nothing is changed. */
export type Refusal =
  | { readonly code: 'sign-in-failed'; readonly hint?: 'clock' | 'recovery' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }

export const FAILED = { code: 'sign-in-failed' } as const
/** Not judged: too many wait in line. */
export const BUSY = { code: 'too-many-requests', retryAfterSeconds: 5 } as const

/** After a hundred wrong codes in a row waiting does not help, a recovery code does. */
export const refusalOf = (refused: Extract<Reservation, { isReserved: false }>): Refusal =>
  isStreak(refused.by)
    ? { ...FAILED, hint: 'recovery' }
    : { code: 'too-many-requests', retryAfterSeconds: refused.waitSeconds }
