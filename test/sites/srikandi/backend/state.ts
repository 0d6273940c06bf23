import { plainFx } from './fx.ts'
import type { Fx } from './fx.ts'
import type { LetterRow, LetterState } from './letter.ts'
import { letters } from './letters.ts'

export type SrikandiState = {
  fx: Fx
  readonly rows: Map<string, LetterRow>
  /** Writes the backend accepted, as `<what> <letter>`: what really happened, for a test to compare with. */
  readonly done: string[]
  reset(): void
}

/**
 * The memory of the replica. Outgoing letters `k01`–`k60`: up to `k20` wait for approval, `k21`–`k40`
 * are approved and wait for the signature, `k41`–`k50` are signed and wait to be sent. Incoming
 * letters `m01`–`m60` are the same letters seen from the receiving side, all unread.
 */
export function createSrikandiState(): SrikandiState {
  const state: SrikandiState = {
    fx: plainFx,
    rows: new Map(),
    done: [],
    reset() {
      state.fx = plainFx
      state.rows.clear()
      state.done.length = 0
      for (const [index, letter] of letters.entries()) {
        const n = index + 1
        state.rows.set(letter.id, { ...letter, ...outgoingStart(n, letter.nomor) })
        const nomor = letter.nomor.replace('TEMP', String(400 + n))
        const id = letter.id.replace('k', 'm')
        state.rows.set(id, { ...letter, ...outgoingStart(0, nomor), id })
      }
    },
  }
  state.reset()
  return state
}

function outgoingStart(n: number, nomor: string): LetterState {
  return {
    nomor,
    verification: n > 20 ? 'SETUJU' : 'BELUM',
    approval: n > 20 ? 'SETUJU' : 'BELUM',
    signed: n > 40,
    sent: n > 50,
    read: false,
    disposed: false,
    completed: false,
  }
}
