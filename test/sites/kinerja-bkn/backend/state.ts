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
  readonly rows: Progress[]
  /** What befell which request, for a test to count. */
  readonly struck: Fault[]
  chance: () => number
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
    rows: [],
    struck: [],
    chance: createChance(1),
    strikes(fault) {
      const rate = state.fx.rates[fault] ?? 0
      if (rate === 0 || state.chance() >= rate) return false
      state.struck.push(fault)
      return true
    },
    set(patch) {
      state.fx = { ...state.fx, ...patch }
      if (patch.seed !== undefined) state.chance = createChance(patch.seed)
    },
    reset() {
      state.fx = plainFx
      state.session = ++sessions
      state.rows.length = 0
      state.struck.length = 0
      state.chance = createChance(1)
    },
  }
  state.reset()
  return state
}
