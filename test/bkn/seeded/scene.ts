import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Mode } from '@jejak/shared/bkn/queue'
import { formatMinute } from '@jejak/shared/calendar/day'
import { FAULTS, plainFx } from '../../sites/kinerja-bkn/backend/fx.ts'
import { actionsOf } from '../../sites/kinerja-bkn/backend/plan.ts'
import type { Progress } from '../../sites/kinerja-bkn/backend/state.ts'
import { makeBatch } from '../batch.ts'
import { CALENDAR, KINERJA, visit } from '../kinerja-page.ts'
import { asKept } from './kept.ts'
import type { Lane } from './lanes.ts'
import { mannersOf } from './manners.ts'
import { fillSeeded } from './seeded-run.ts'
import type { Outcome, Runner } from './seeded-run.ts'

/** Latency and patience are scaled together; widgets and faults are not. */
const LATENCY_MAX_MS = 60
const KILL_RATE = 0.02
export const RATES = Object.fromEntries(FAULTS.map((fault) => [fault, 0.1]))

/** One seeded batch from a clean server to the verdict: the seed decides the site's manners, the work and the faults. */
export async function playScene(
  lane: Lane,
  seed: number,
  options: {
    readonly runner?: Runner
    readonly mode?: Mode
    readonly maxStops?: number
    readonly count?: number
  } = {},
): Promise<Outcome & { readonly entries: number }> {
  const { kinerja, visitor } = lane
  kinerja.rows.length = 0
  kinerja.stale = undefined
  kinerja.set({
    ...plainFx,
    seed,
    rates: RATES,
    latencyMaxMs: LATENCY_MAX_MS,
    // Longer than the filler waits.
    hangMs: Math.round(1.1 * lane.patience.saveMs),
    expiry: seed % 2 === 0 ? 'load' : 'route',
    open500: seed % 3 === 0 ? 'no-form' : 'empty-form',
    loading: seed % 5 === 0 ? 'silent' : 'marked',
    dateDefault: seed % 4 === 0 ? 'empty' : 'today',
    ...mannersOf(seed, lane.patience),
  })
  const batch = { seed, count: 1 + (seed % 3), days: 1 + (seed % 5) }
  const entries = makeBatch(options.count ? { seed, count: options.count, days: 5 } : batch)
  // Some have typed their first entry themselves, and some have another period open.
  const [first] = entries
  const isMoved = kinerja.fx.keeps === 'next-day'
  if (seed % 7 === 0 && first && !isMoved) kinerja.rows.push(asRow(asKept(first, kinerja.fx)))
  await visitor.emulateMedia({ reducedMotion: seed % 4 === 1 ? 'no-preference' : 'reduce' })
  await visit(visitor, seed % 11 === 0 ? `${KINERJA}/kinerja_harian/a1f0-skp/11` : CALENDAR)
  const outcome = await fillSeeded({ lane, entries, seed, killRate: KILL_RATE, ...options })
  return { ...outcome, entries: entries.length }
}

function asRow(entry: FillEntry): Progress {
  const action = actionsOf(3, false).find(({ deskripsi }) => deskripsi === entry.rencanaAksi)
  if (!action) throw new Error('not in the plan')
  return {
    id: 1,
    periode: 12,
    rencanaAksiId: action.id,
    rencanaAksi: action.deskripsi,
    tanggal: entry.day,
    mulai: formatMinute(entry.start),
    selesai: formatMinute(entry.end),
    kegiatan: entry.text,
    realisasi: String(entry.quantity),
    satuan: entry.unit,
    bukti: entry.evidence,
  }
}
