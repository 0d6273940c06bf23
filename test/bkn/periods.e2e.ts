import { expect } from '@playwright/test'
import { PATIENCE } from '@jejak/extension/bkn/page/site'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Queue } from '@jejak/shared/bkn/queue'
import { addDays, toDay } from '@jejak/shared/calendar/day'
import { test } from '../sites/replica.ts'
import { plainFx } from '../sites/kinerja-bkn/backend/fx.ts'
import { periodsFor } from '../sites/kinerja-bkn/backend/plan.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, KINERJA, visit } from './kinerja-page.ts'
import { runQueueOf } from './plain-run.ts'

const [before, current] = periodsFor(plainFx.today).slice(-2)
const LAST_OF_BEFORE = toDay(before?.akhir ?? '')
const FIRST = toDay(current?.awal ?? '')

const entry = (id: string, day: FillEntry['day']): FillEntry => ({
  id,
  day,
  start: 480,
  end: 540,
  text: `Menyusun laporan ${id}`,
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  quantity: 2,
  unit: 'laporan',
  evidence: '',
})
type Filler = Awaited<ReturnType<typeof openFiller>>
const fill = (
  work: readonly FillEntry[] | Queue,
  page: Filler,
  agreed: Parameters<typeof runQueueOf>[2] = {},
) => runQueueOf(work, page, { today: () => LAST_OF_BEFORE, ...agreed })
const states = (queue: Queue) => queue.items.map(({ state }) => state.kind)

test(
  'a batch over two periods stops at the border and goes on where the other period is open',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ dates: 'any' })
    const page = await openFiller(visitor, PATIENCE)
    await visit(visitor, CALENDAR)
    const first = await fill([entry('a', FIRST), entry('b', LAST_OF_BEFORE)], page)
    expect(first.paused?.code).toBe('other-period')
    expect(states(first)).toEqual(['saved', 'waiting'])
    expect(sites.kinerja.rows.map(({ periode }) => periode)).toEqual([12])

    await visit(visitor, `${KINERJA}/kinerja_harian/a1f0-skp/11`)
    const second = await fill(first, page)
    expect(second.paused).toBeNull()
    expect(states(second)).toEqual(['saved', 'saved'])
    expect(sites.kinerja.rows.map(({ periode, tanggal }) => [periode, tanggal])).toEqual([
      [12, FIRST],
      [11, LAST_OF_BEFORE],
    ])
  },
)

test(
  'a date outside every period is refused before anything is touched',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    const page = await openFiller(visitor, PATIENCE)
    await visit(visitor, CALENDAR)
    const done = await fill([entry('a', addDays(FIRST, 400))], page)
    expect(done.paused?.code).toBe('other-period')
    expect(sites.kinerja.rows).toEqual([])
    await expect(visitor.locator('.modal.show')).toHaveCount(0)
  },
)

test(
  'a unit that the site keeps for itself is agreed to once, and all else is filled',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ unit: 'read-only' })
    const page = await openFiller(visitor, PATIENCE)
    await visit(visitor, CALENDAR)
    const asked = await fill([entry('a', FIRST)], page)
    expect(asked.paused).toEqual({ code: 'unit-differs', field: 'unit', message: 'Dokumen' })
    expect(sites.kinerja.rows).toEqual([])
    const { rencanaAksi, unit } = entry('a', FIRST)
    await visit(visitor, CALENDAR)
    const agreed = { units: [{ rencanaAksi, own: unit, theirs: 'Dokumen', at: 1 }] }
    const done = await fill({ ...asked, paused: null }, page, agreed)
    expect(done.paused).toBeNull()
    expect(sites.kinerja.rows).toMatchObject([
      {
        tanggal: FIRST,
        mulai: '08:00',
        selesai: '09:00',
        realisasi: '2',
        kegiatan: 'Menyusun laporan a',
      },
    ])
    expect(sites.kinerja.rows[0]?.satuan).toBe('Dokumen')
  },
)
