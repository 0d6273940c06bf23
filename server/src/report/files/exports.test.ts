import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { toDay } from '@jejak/shared/calendar/day'
import type { Export } from '@jejak/shared/report/export'
import { assign, vacate } from '../../../test/agency.ts'
import { decide, problemOf, testApp, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { submitNew, useOffice } from '../../../test/office.ts'
import { exportForm } from '../../../test/report-calls.ts'
import { verifyRecords } from '../../records/verify-records.ts'
import { createExports, type Exports } from './exports.ts'

stopClock()

const DAY_MS = 86_400_000

onBothEngines('exports', (open) => {
  const office = useOffice(open)
  let exports: Exports
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    exports = createExports(office.deps, async () => {})
    office.app = testApp(office.deps, { exports })
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const start = (who: Client, form: object) => who.send('POST', '/api/report/exports', form)
  const cancel = (who: Client, id: string) => who.send('POST', '/api/report/exports/cancel', { id })
  const get = (who: Client, id: string) => who.get(`/api/report/exports/file?id=${id}`)
  const list = async (who: Client): Promise<readonly Export[]> =>
    v.parse(contract.exports.response, await (await who.get('/api/report/exports')).json()).exports
  const make = async (who: Client, change: object = {}) => {
    const form = exportForm(change)
    expect((await start(who, form)).status).toBe(200)
    await exports.idle()
    return (await list(who)).find(({ id }) => id === form.id)!
  }
  const placeOf = (id: string, format = 'csv', owner: 'ani' | 'sri' = 'ani') => ({
    instansiId: office.agency.instansiId,
    ownerId: office.agency.person[owner],
    name: `${id}.${format}`,
  })

  test('a CSV has a line for each entry, then their number and a hash that fits them', async () => {
    const first = await submitNew(ani, office.agency, { text: 'Rapat; "SKP"' })
    await sri.act(decide(first, 2, 'approve'))
    await submitNew(ani, office.agency, { start: 600, end: 660, text: '=1+1' })
    const made = await make(ani)
    expect(made).toMatchObject({ state: 'done', rows: 2, total: 2, expiresAt: MORNING + DAY_MS })
    const answer = await get(ani, made.id)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="laporan-2026-11-01-2026-11-30.csv"',
    )
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes).toHaveLength(made.size)
    const text = bytes.toString('utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [rows = '', foot = ''] = text.replace('\uFEFF', '').split('\r\n\r\n')
    const lines = rows.split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^Tanggal;NIP;Nama;Jabatan;Unit;Mulai;Selesai;Menit;Kegiatan;/)
    expect(lines[1]).toContain('staffA;Dinas Uji;08:00;09:00;60;"Rapat; ""SKP""";1;dokumen;')
    expect(lines[1]).toMatch(/Menyusun dokumen November;https:\/\/docs.google.com\/d\/1;Disetujui$/)
    expect(lines[2]).toContain(";'=1+1;")
    const hash = createHash('sha256').update(`${rows}\r\n`).digest('hex')
    expect(foot).toBe(`Jumlah baris;2\r\nSHA-256;${hash}\r\n`)
    expect(made.sha256).toBe(hash)
    const workbook = await make(ani, { format: 'xlsx' })
    expect(workbook.sha256).toBe(hash)
    expect((await get(ani, workbook.id)).headers.get('content-type')).toContain('spreadsheetml')
  })

  test('drafts, what was given back and other days are in no file', async () => {
    await submitNew(ani, office.agency, { day: toDay('2026-11-16') })
    const back = await submitNew(ani, office.agency)
    await sri.act(decide(back, 2, 'return', 'Lengkapi'))
    expect(await make(ani)).toMatchObject({ rows: 1 })
    expect(await make(ani, { to: '2026-11-15' })).toMatchObject({ state: 'done', rows: 0 })
  })

  test('a supervisor exports the team, and each of them can read that it was done', async () => {
    await submitNew(ani, office.agency)
    const made = await make(sri, { view: 'team' })
    expect(made).toMatchObject({ state: 'done', rows: 1 })
    const { read } = office.deps.db
    const links = await read
      .selectFrom('office_act')
      .select(['owner_id', 'act', 'person_id', 'content'])
      .where('instansi_id', '=', office.agency.instansiId)
      .where('object_id', '=', made.id)
      .execute()
    expect(links).toMatchObject([
      {
        owner_id: office.agency.person.ani,
        act: 'report.export',
        person_id: office.agency.person.sri,
      },
    ])
    expect(JSON.parse(links[0]!.content)).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      rows: 1,
      format: 'CSV',
    })
    expect((await verifyRecords(read, office.deps.seal)).fault).toBeNull()
    const told = await (await ani.get('/api/acts-about-me')).text()
    expect(told).toContain('report.export')
  })

  test('one’s own rows leave no act', async () => {
    await submitNew(ani, office.agency)
    const { id } = await make(ani)
    const acts = await office.deps.db.read
      .selectFrom('office_act')
      .select('act')
      .where('object_id', '=', id)
      .execute()
    expect(acts).toEqual([])
  })

  test('nobody exports people who are not theirs, and a file is its maker’s alone', async () => {
    await submitNew(ani, office.agency)
    const { cici, ani: aniId } = office.agency.person
    expect(await make(ani, { view: 'team' })).toMatchObject({
      state: 'failed',
      problem: 'not-yours',
    })
    expect(await make(await office.as('wati'), { view: 'team' })).toMatchObject({
      problem: 'not-yours',
    })
    expect(await make(sri, { view: 'team', person: cici })).toMatchObject({ problem: 'not-yours' })
    const made = await make(sri, { view: 'team', person: aniId })
    expect(made.rows).toBe(1)
    for (const who of [ani, await office.as('wati'), await office.as('tono')]) {
      expect((await problemOf(await get(who, made.id))).code).toBe('not-found')
      expect((await problemOf(await cancel(who, made.id))).code).toBe('not-found')
    }
  })

  test('an id that somebody else has used is refused, and theirs stays theirs', async () => {
    const { id } = await make(ani)
    expect((await problemOf(await start(sri, exportForm({ id })))).code).toBe('conflict')
    expect(await list(sri)).toEqual([])
    expect((await get(ani, id)).status).toBe(200)
  })

  test('a former supervisor gets no row of those days any more', async () => {
    await submitNew(ani, office.agency)
    await vacate(office.deps.db, office.agency, 'chief', '2026-11-17')
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-18',
    })
    await assign(office.deps.db, office.agency, {
      person: 'sri',
      post: 'other',
      from: '2026-11-18',
    })
    expect(await make(sri, { view: 'team' })).toMatchObject({ state: 'done', rows: 0 })
  })

  test('a cancelled one leaves no file, and cannot be cancelled twice', async () => {
    await submitNew(ani, office.agency)
    const form = exportForm()
    await start(ani, form)
    expect((await cancel(ani, form.id)).status).toBe(200)
    await exports.idle()
    expect((await list(ani))[0]).toMatchObject({ state: 'cancelled', sha256: null })
    expect(await office.deps.files.has(placeOf(form.id))).toBe(false)
    expect((await problemOf(await get(ani, form.id))).code).toBe('not-found')
    expect((await problemOf(await cancel(ani, form.id))).code).toBe('conflict')
  })

  test('a disk that is full fails it, and leaves no file', async () => {
    await submitNew(ani, office.agency)
    const files = {
      ...office.deps.files,
      begin: async (place: Parameters<typeof office.deps.files.begin>[0]) => ({
        ...(await office.deps.files.begin(place)),
        write: () => Promise.reject(new Error('ENOSPC')),
      }),
    }
    exports = createExports({ ...office.deps, files }, async () => {})
    office.app = testApp(office.deps, { exports })
    const made = await make(await office.as('ani'), { format: 'xlsx' })
    expect(made).toMatchObject({ state: 'failed', problem: 'storage' })
    expect(await office.deps.files.has(placeOf(made.id, 'xlsx'))).toBe(false)
  })

  test('what a server that ended left under way is said to have failed', async () => {
    const form = exportForm()
    // Begun by a process that is gone.
    await start(ani, form)
    await exports.idle()
    await office.deps.db.write((tx) =>
      tx.updateTable('export_job').set({ state: 'sealing' }).where('id', '=', form.id).execute(),
    )
    expect(await office.deps.files.has(placeOf(form.id))).toBe(true)
    await exports.endAbandoned()
    expect((await list(ani))[0]).toMatchObject({ state: 'failed', problem: 'restarted' })
    expect(await office.deps.files.has(placeOf(form.id))).toBe(false)
  })

  test('a server that stops ends what is under way as that', async () => {
    await submitNew(ani, office.agency)
    const form = exportForm()
    await start(ani, form)
    await exports.stop()
    expect((await list(ani))[0]).toMatchObject({ state: 'failed', problem: 'restarted' })
    expect(await office.deps.files.has(placeOf(form.id))).toBe(false)
  })

  test('after a day it is gone', async () => {
    const { id } = await make(ani)
    setClock(MORNING + DAY_MS)
    expect((await list(ani))[0]).toMatchObject({ state: 'expired' })
    expect((await problemOf(await get(ani, id))).code).toBe('not-found')
    await exports.expire()
    expect(await office.deps.files.has(placeOf(id))).toBe(false)
    setClock(MORNING + 31 * DAY_MS)
    await exports.expire()
    expect(await list(await office.as('ani'))).toEqual([])
  })

  test('one at a time, twenty a day, and the same one asked for again is no second', async () => {
    const form = exportForm()
    await start(ani, form)
    expect((await problemOf(await start(ani, exportForm()))).code).toBe('conflict')
    expect((await start(ani, form)).status).toBe(200)
    await exports.idle()
    for (let at = 1; at < 20; at++) await make(ani)
    const refused = await problemOf(await start(ani, exportForm()))
    expect([refused.code, refused.retryAfterSeconds]).toEqual(['too-many-requests', 21 * 3600])
    expect(await list(ani)).toHaveLength(20)
  })
})
