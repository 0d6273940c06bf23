import type { Page } from '@playwright/test'
import type { RunnerOptions } from '@jejak/extension/bkn/runner'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { BknProblemCode } from '@jejak/shared/bkn/problem'
import { nextItem } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import { formatMinute, toDay } from '@jejak/shared/calendar/day'
import { actionsOf } from '../sites/kinerja-bkn/backend/plan.ts'
import type { KinerjaState, Progress } from '../sites/kinerja-bkn/backend/state.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, visit } from './kinerja-page.ts'
import { queueOf, runQueueOf } from './plain-run.ts'

/** An eighth of the real one: what the replica delays is scaled with it. */
export const EIGHTH = { openMs: 3200, saveMs: 6000, settleMs: 1600 }
export const SURE_MS = 2000

export const entryOf = (more: Partial<FillEntry> = {}): FillEntry => ({
  id: 'a',
  day: toDay('2025-11-19'),
  start: 490,
  end: 550,
  text: 'Menyusun laporan keuangan bulanan untuk BPKAD',
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  quantity: 2,
  unit: 'dokumen',
  evidence: 'https://drive.google.com/file/d/1/view',
  ...more,
})
export const second = entryOf({
  id: 'b',
  start: 600,
  end: 660,
  text: 'Mengagendakan surat masuk dari kecamatan',
  rencanaAksi: 'Mengagendakan dan meneruskan surat masuk',
})

/** The entry as the server keeps what a person typed. */
export const typed = (entry: FillEntry): Progress => ({
  id: 1,
  periode: 12,
  rencanaAksiId: actionsOf(3, false).find((each) => each.deskripsi === entry.rencanaAksi)?.id ?? 0,
  rencanaAksi: entry.rencanaAksi,
  tanggal: entry.day,
  mulai: formatMinute(entry.start),
  selesai: formatMinute(entry.end),
  kegiatan: entry.text,
  realisasi: String(entry.quantity),
  satuan: entry.unit,
  bukti: entry.evidence,
})

export type Ran = { readonly queue: Queue; readonly stops: readonly BknProblemCode[] }

/** What a person answers to a stop: that the entry is not there, nothing more than "go on", or that it is enough. */
export type Answer = 'not-there' | 'go-on' | 'enough'

/** Fills entries on the replica, with somebody who answers each stop. */
export async function runEdge(
  { visitor, kinerja }: { readonly visitor: Page; readonly kinerja: KinerjaState },
  work: readonly FillEntry[] | Queue,
  {
    answer = () => 'enough',
    ...options
  }: Partial<RunnerOptions> & {
    readonly answer?: (code: BknProblemCode, queue: Queue) => Answer | Promise<Answer>
  } = {},
): Promise<Ran> {
  const page = await openFiller(visitor, EIGHTH)
  await visit(visitor, CALENDAR)
  const stops: BknProblemCode[] = []
  let queue = 'items' in work ? work : queueOf(work)
  let sawEmpty = false
  // Nothing here is asked more often than this.
  while (stops.length < 12) {
    queue = await runQueueOf(queue, page, { sureMs: SURE_MS, now: Date.now, sawEmpty, ...options })
    if (queue.paused === null) break
    stops.push(queue.paused.code)
    const said = await answer(queue.paused.code, queue)
    if (said === 'enough' || nextItem(queue) === undefined) break
    sawEmpty = said === 'not-there'
  }
  while (kinerja.underWay > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  return { queue, stops }
}

export const states = (queue: Queue) => queue.items.map(({ state }) => state.kind)
export const reads = (queue: Queue) =>
  queue.items.map(({ state }) => (state.kind === 'saved' ? (state.reads?.text ?? null) : undefined))
