import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { dayAt } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { SkpSchema } from '@jejak/shared/skp/skp-schema'
import type { Skp, SkpContent } from '@jejak/shared/skp/skp'
import * as v from 'valibot'
import type { Agency } from '../fixtures/agency/agency.ts'
import { callAs } from '../fixtures/agency/api.ts'
import { writeEntries } from '../fixtures/agency/entries.ts'
import type { SeededEntry } from '../fixtures/agency/entries.ts'
import { newId } from '../fixtures/agency/plan.ts'
import { connectJejak } from '../fixtures/connect-jejak.ts'
import { readDatabases } from '../fixtures/databases.ts'
import type { DeviceFixtures } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import type { JejakFixtures } from '../fixtures/jejak.ts'
import type { TestServer } from '../fixtures/test-server/process.ts'
import { instantOn } from '../fixtures/time/moment.ts'
import { actionsOf, periodsFor, RHK } from '../sites/kinerja-bkn/backend/plan.ts'
import type { Sites } from '../sites/serve.ts'
import { openBknPanel } from '../pages/bkn-panel.ts'

type Given = Pick<DeviceFixtures, 'workstation'> &
  Pick<JejakFixtures, 'agency' | 'letIn' | 'clock'> & {
    readonly jejak: TestServer
    readonly sites: Sites
  }

/** 18.00, in minutes of the day. */
const EVENING = 1080

export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * One person at one computer: signed in to Jejak, with the extension connected to it, in front of e-Kinerja. Everybody
 * goes by the clock of the test. The SKP is empty, or the plan of e-Kinerja.
 */
export async function openBridge(given: Given, plan: 'empty' | 'of e-Kinerja') {
  const { workstation, agency, letIn, clock, sites, jejak } = given
  const { context, extension } = workstation
  const today = dayAt(clock.now(), agency.zone)
  // Work is submitted when it is over: whatever the hour the suite is played at, it is the evening of that day.
  await clock.set(instantOn(today, EVENING))
  sites.kinerja.set({ today })
  await clockOf(extension).set(new Date(clock.now()).toISOString())
  await letIn(context, agency.pegawai)
  const readSkp = () => newestSkp(jejak.url, agency)
  const { id, version, year, pendekatan } = await readSkp()
  const content = {
    year,
    pendekatan,
    rhk: plan === 'empty' ? [] : planOf(agency, today, clock.now),
  }
  await callAs(jejak.url, agency.pegawai, {
    method: 'PUT',
    path: '/api/skp',
    body: { id, baseVersion: version, content },
  })
  await extension.worker.evaluate(
    (zone) => chrome.storage.local.set({ settings: { consent: { text: 1, at: 1 }, zone } }),
    agency.zone,
  )
  await connectJejak(extension, jejak.url)
  const page = await context.newPage()
  await page.goto(`${jejak.url}/skp`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const site = await context.newPage()
  const panel = await openBknPanel(extension)
  return {
    today,
    page,
    site,
    panel,
    readSkp,
    open: (path: string) => page.goto(`${jejak.url}${path}`),
    /** Submitted unless said otherwise, under one rencana aksi. */
    write: (planId: string, entries: readonly Omit<SeededEntry, 'day'>[]) =>
      writeEntries(
        { url: jejak.url, now: clock.now, planIdOf: () => planId },
        { owner: agency.pegawai, approver: agency.atasan },
        entries.map((entry) => ({ status: 'submitted', ...entry, day: today })),
      ),
  }
}

/** The newest SKP as the server has it. */
async function newestSkp(url: string, { pegawai }: Agency): Promise<Skp> {
  const answer = await callAs(url, pegawai, { path: '/api/skp' })
  const [skp] = v.parse(v.object({ skp: v.array(SkpSchema) }), answer).skp
  if (!skp) throw new Error('the server has no SKP')
  return skp
}

/** The plan that the replica shows, as an import writes it. */
function planOf(agency: Agency, today: Day, now: () => number): SkpContent['rhk'] {
  const id = () => newId(now())
  const periodIds = periodsFor(today).map(
    ({ awal, akhir }) => agency.periods.find(({ from, to }) => from === awal && to === akhir)?.id,
  )
  return RHK.map((rhk) => ({
    id: id(),
    jenis: rhk.jenis === 'UTAMA' ? 'utama' : 'tambahan',
    klasifikasi: rhk.klasifikasi === 'INDIVIDU' ? 'individu' : 'organisasi',
    uraian: rhk.rhk,
    rhkAtasan: rhk.atasan,
    indikator: rhk.indikators.map(({ indikator, target }) => ({
      id: id(),
      aspek: 'kuantitas',
      indikator,
      target,
    })),
    rencanaAksi: periodIds.flatMap((periodId, nth) =>
      actionsOf(nth, false)
        .filter(({ rhkId }) => rhkId === rhk.id && periodId !== undefined)
        .map(({ deskripsi, target }) => ({
          id: id(),
          periodId: periodId ?? '',
          deskripsi: plainText(deskripsi),
          target,
        })),
    ),
  }))
}

/**
 * Sends the plan from the panel, and waits until Jejak has said that this one has come: the words about an earlier one
 * stand there until then.
 */
export async function sendPlan(panel: Page): Promise<void> {
  const offer = async () => {
    const { 'jejak/meta': rows = [] } = await panel.evaluate(readDatabases, 'jejak/meta')
    const row = rows.find((each) => v.is(OfferRow, each))
    return row === undefined ? undefined : v.parse(OfferRow, row).value
  }
  const before = await offer()
  await panel.getByRole('button', { name: 'Kirim rencana ke Jejak' }).click()
  await expect
    .poll(async () => {
      const now = await offer()
      return now?.receivedAt !== undefined && now.batchId !== before?.batchId
    })
    .toBe(true)
  await expect(panel.getByText(/Diterima Jejak pukul/)).toBeVisible()
}

const OfferRow = v.object({
  key: v.literal('bkn.jejak.planOffer'),
  value: v.object({ batchId: v.string(), receivedAt: v.optional(v.number()) }),
})

/** Everything the page keeps in this browser, as one text. */
export async function readPageStored(page: Page): Promise<string> {
  const databases = await page.evaluate(readDatabases, undefined)
  const areas = await page.evaluate(() => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
  }))
  return JSON.stringify({ databases, ...areas })
}
