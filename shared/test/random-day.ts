import * as fc from 'fast-check'
import { instantOf, toDay } from '../src/calendar/day.ts'
import type { CaptureEvent, WorkObject } from '../src/capture/event.ts'

/** For tests: any log a browser could write, sensible or not, with its clock going forward. */
export const RANDOM_DAY = toDay('2026-01-19')
export const RANDOM_ZONE = 420

const OBJECTS: readonly (readonly [string, WorkObject])[] = [
  ['google-docs', { type: 'document', key: 'd1', label: 'Laporan Kinerja' }],
  ['google-docs', { type: 'document', key: 'd2', label: 'Nota Dinas' }],
  ['google-docs', { type: 'spreadsheet', key: 's1', label: 'Rekap' }],
  ['srikandi', { type: 'naskah-masuk', key: 'm1', label: '1/2026', detail: 'Undangan' }],
  ['srikandi', { type: 'naskah-masuk', key: 'm2', label: '2/2026', detail: 'Permohonan' }],
  ['srikandi', { type: 'naskah-keluar', key: 'k1', label: '', detail: 'Jawaban' }],
  ['srikandi', { type: 'naskah-keluar', key: 'k2', label: '3/2026', detail: 'Jawaban' }],
  ['srikandi', { type: 'page', key: 'daftar', label: 'SRIKANDI' }],
  ['sipd', { type: 'spp', key: 'spp', label: 'SPP-LS' }],
  ['pdf', { type: 'file', key: 'p1', label: 'Peraturan.pdf' }],
  ['gmail', { type: 'thread', key: 't1', label: 'Pribadi' }],
  ['meet', { type: 'meeting', key: 'r1', label: 'Rapat' }],
]

const tab = fc.integer({ min: 1, max: 3 })
const thing = fc.constantFrom(...OBJECTS)
const rule = fc.constantFrom('sign', 'dispose', 'verify', 'register', 'upload')

type Without<T> = T extends unknown ? Omit<T, 'at'> : never
type Body = Without<CaptureEvent>

const body: fc.Arbitrary<Body> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(tab, thing)
      .map(([n, [app, object]]): Body => ({ type: 'focus', tab: n, app, object, link: null })),
  },
  { weight: 12, arbitrary: tab.map((n): Body => ({ type: 'beat', tab: n })) },
  { weight: 6, arbitrary: tab.map((n): Body => ({ type: 'edit', tab: n })) },
  { weight: 2, arbitrary: fc.constant<Body>({ type: 'blur' }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(tab, thing, rule, fc.boolean(), fc.integer({ min: 1, max: 4 }))
      .map(([n, [app, object], done, trusted, count]): Body => ({
        type: 'action',
        tab: n,
        app,
        rule: done,
        object,
        trusted,
        count,
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(tab, fc.boolean())
      .map(([n, on]): Body => ({ type: 'meeting', tab: n, on, app: 'meet', label: 'Rapat' })),
  },
  { weight: 1, arbitrary: fc.boolean().map((on): Body => ({ type: 'pause', on })) },
)

/** Steps between events: mostly beats, sometimes a coffee, sometimes hours. */
const step = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 45_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 45_000, max: 400_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 400_000, max: 5_000_000 }) },
)

const idle = fc.tuple(
  fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
  fc.integer({ min: 0, max: 90_000 }),
)

/** A log from half past seven on. Idle is said in turns, as the browser does. */
export const randomDay: fc.Arbitrary<readonly CaptureEvent[]> = fc
  .array(
    fc.tuple(step, fc.oneof({ weight: 12, arbitrary: body }, { weight: 1, arbitrary: idle })),
    {
      minLength: 1,
      maxLength: 400,
      size: 'max',
    },
  )
  .map((steps) => {
    let at = instantOf(RANDOM_DAY, 450, RANDOM_ZONE)
    return steps.map(([wait, what]): CaptureEvent => {
      at += wait
      if (!Array.isArray(what)) return { at, ...what }
      const [state, ago] = what
      return { at, type: 'idle', state, since: state === 'active' ? at : at - Math.min(ago, wait) }
    })
  })
