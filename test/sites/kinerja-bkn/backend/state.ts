import { createChance } from './chance.ts'
import { plainFx } from './fx.ts'
import type { Fault, Fx } from './fx.ts'

/** One row of Progress Harian as the server keeps it. */
export type Progress = {
  readonly id: number
  readonly periode: number
  readonly rencanaAksiId: number
  readonly rencanaAksi: string
  readonly tanggal: string
  readonly mulai: string
  readonly selesai: string
  readonly kegiatan: string
  readonly realisasi: string
  readonly satuan: string
  readonly bukti: string
}

export type KinerjaState = {
  fx: Fx
  /** Number of the session that is valid, 0 when nobody is signed in. */
  session: number
  /** How often somebody has signed in since the start. */
  signedIn: number
  readonly rows: Progress[]
  /** What befell which request, for a test to count. */
  readonly struck: Fault[]
  /** Saves are worked on once this has come. */
  saves: Promise<void>
  /** Lets every save wait until the function it gives is called. */
  holdSaves(): () => void
  /** What reads are answered with while they are out of date, and how many more of them. */
  stale: { readonly rows: readonly Progress[]; left: number } | undefined
  /** Saves that were answered and have not taken effect yet. */
  underWay: number
  /** The rows as a read of this moment gets them. */
  read(): readonly Progress[]
  /** Requests that the server is still working on. */
  inFlight: number
  /** Latencies. Kept apart from the fates, so that requests side by side do not change them. */
  chance: () => number
  fate: () => number
  /** Draws whether a fault strikes this request. */
  strikes(fault: Fault): boolean
  set(patch: Partial<Fx>): void
  reset(): void
}

export function createKinerjaState(): KinerjaState {
  let sessions = 0
  const state: KinerjaState = {
    fx: plainFx,
    session: 1,
    signedIn: 0,
    rows: [],
    struck: [],
    saves: Promise.resolve(),
    holdSaves() {
      const gate = Promise.withResolvers<void>()
      state.saves = gate.promise
      return gate.resolve
    },
    stale: undefined,
    underWay: 0,
    read() {
      const { stale } = state
      if (stale === undefined || stale.left === 0) return state.rows
      stale.left -= 1
      return stale.rows
    },
    inFlight: 0,
    chance: createChance(1),
    fate: createChance(2),
    strikes(fault) {
      const rate = state.fx.rates[fault] ?? 0
      if (rate === 0 || state.fate() >= rate) return false
      state.struck.push(fault)
      return true
    },
    set(patch) {
      state.fx = { ...state.fx, ...patch }
      if (patch.seed !== undefined) sow(patch.seed)
    },
    reset() {
      state.fx = plainFx
      state.session = ++sessions
      state.signedIn = 0
      state.saves = Promise.resolve()
      state.stale = undefined
      state.underWay = 0
      state.rows.length = 0
      state.struck.length = 0
      sow(1)
    },
  }
  const sow = (seed: number) => {
    state.chance = createChance(seed)
    state.fate = createChance(seed + 1_000_000)
  }
  state.reset()
  return state
}
