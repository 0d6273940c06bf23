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
  // Says that it is kept, and does not keep it.
  'saveVanishes',
  // Keeps it at once and answers when nobody waits any more.
  'saveHangs',
  // Keeps it only then.
  'saveLate',
  // A moment after a rencana aksi is chosen the form puts its own unit and quantity over what stands there.
  'lateUnit',
  // Kept, and for the next few reads the server answers as if it were not.
  'staleRead',
  // Says that it is kept at once, and keeps it long after.
  'effectLate',
] as const
export type Fault = (typeof FAULTS)[number]

/** The knobs of the replica: what a test may bend, and nothing a real user could. */
export type Fx = {
  /** The date the page calls today. */
  readonly today: string
  readonly latencyMinMs: number
  readonly latencyMaxMs: number
  /** How long a save hangs or comes late. */
  readonly hangMs: number
  /** How long a save that was answered at once takes to take effect. */
  readonly effectMs: number
  /** How much later than everything else the calendar's list comes. */
  readonly listMs: number
  /** How much later the name in the greeting comes. */
  readonly nameMs: number
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
  /** A day shows two entries, and in the place of the others only how many there are. */
  readonly crowded: boolean
  /** What counts the day: its own request, the list as far as it has come, or nothing. */
  readonly counters: 'asked' | 'drawn' | 'none'
  /** How the calendar writes titles. */
  readonly titles: 'whole' | 'cut' | 'prefixed'
  readonly times: 'shown' | 'hidden'
  /** What the server makes of an entry before it keeps it. */
  readonly keeps: 'as-sent' | 'text-cut' | 'text-changed' | 'times-rounded' | 'next-day'
  /** How the form's pickers write a day and a time. */
  readonly dateFormat: string
  readonly timeFormat: string
  /** Pickers say in their placeholder how they write. */
  readonly hints: boolean
  readonly pickers: 'typed' | 'picked'
  /** The list of rencana aksi is drawn anew while it is open. */
  readonly redraws: boolean
  /** Choosing a rencana aksi empties the other fields a moment later. */
  readonly empties: boolean
  /** `late`: the site fills one in a moment after a rencana aksi is chosen. `own`: it takes no other. */
  readonly units: 'person' | 'late' | 'own'
  /** What comes after OK: a plain "are you sure", one with a warning, or a notice that it was saved. */
  readonly dialog: 'none' | 'sure' | 'warns' | 'done'
  /** The longest text the server takes. */
  readonly maxText: number
  readonly evidence: 'optional' | 'required'
  /** Whose name the page greets, by the session that is signed in. */
  readonly people: readonly string[]
}

export const plainFx: Fx = {
  today: '2025-11-21',
  latencyMinMs: 0,
  latencyMaxMs: 0,
  hangMs: 60_000,
  effectMs: 60_000,
  listMs: 0,
  nameMs: 0,
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
  crowded: false,
  counters: 'asked',
  titles: 'whole',
  times: 'shown',
  keeps: 'as-sent',
  dateFormat: 'YYYY-MM-DD',
  timeFormat: 'HH:mm',
  hints: false,
  pickers: 'typed',
  redraws: false,
  empties: false,
  units: 'person',
  dialog: 'none',
  maxText: 10_000,
  evidence: 'optional',
  people: ['CANARY_NAMA'],
}
