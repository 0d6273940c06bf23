/** Things that may go wrong with one request; each has a rate of its own. */
export const FAULTS = [
  'open500',
  'emptyOptions',
  'duplicateOption',
  'save500',
  'saveLost',
  'invalid',
  'expiry',
  'expiryAfterSave',
] as const
export type Fault = (typeof FAULTS)[number]

/** The knobs of the replica: what a test may bend, and nothing a real user could. */
export type Fx = {
  /** The date the page calls today. */
  readonly today: string
  readonly latencyMinMs: number
  readonly latencyMaxMs: number
  /** Seed of latencies and faults: the same requests in the same order meet the same fate. */
  readonly seed: number
  /** Chance of each fault, 0–1, for the requests it can strike. */
  readonly rates: Readonly<Partial<Record<Fault, number>>>
  /** A 500 on open shows an empty form, or no form at all. */
  readonly open500: 'empty-form' | 'no-form'
  /** An expired session loads the login page, or only changes the route. */
  readonly expiry: 'load' | 'route'
  readonly options: 'plan' | 'none' | 'twins' | 'two-hundred'
  readonly unit: 'editable' | 'read-only'
  readonly dates: 'inside-period' | 'any'
  readonly dateDefault: 'today' | 'empty'
  readonly labels: 'id' | 'en' | 'renamed' | 'unknown' | 'evidence-unknown'
  readonly classes: 'real' | 'removed'
  readonly names: 'real' | 'removed'
  readonly select: 'vue-select' | 'vue-multiselect'
  /** `swapped`: the end stands before the start. `extra`: one more date field comes first. */
  readonly fields: 'usual' | 'swapped' | 'extra'
  /** `silent`: nothing tells that the calendar's entries are still travelling. */
  readonly loading: 'marked' | 'silent'
  /** The second rencana aksi of the current period has been renamed. */
  readonly renamed: boolean
}

export const plainFx: Fx = {
  today: '2025-11-21',
  latencyMinMs: 0,
  latencyMaxMs: 0,
  seed: 1,
  rates: {},
  open500: 'empty-form',
  expiry: 'load',
  options: 'plan',
  unit: 'editable',
  dates: 'inside-period',
  dateDefault: 'today',
  labels: 'id',
  classes: 'real',
  names: 'real',
  select: 'vue-select',
  fields: 'usual',
  loading: 'marked',
  renamed: false,
}
