import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { sql } from 'kysely'
import { makeId } from '../../../test/agency.ts'
import { decide, problemOf, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { ofOctober, rateAs } from '../../../test/evaluation.ts'
import { giveAs } from '../../../test/feedback.ts'
import { jpegOf, nameOf, put } from '../../../test/files.ts'
import { queueOf, submitNew, useOffice } from '../../../test/office.ts'
import { asking, beginCopy } from '../../../test/privacy-calls.ts'
import { whenSettled } from '../../../test/report-calls.ts'
import { createSessions } from '../../accounts/sessions.ts'
import { DATASETS, LEFT_OUT } from './datasets.ts'

stopClock()

const PHOTO = jpegOf('bukti')

onBothEngines('a copy of one’s own data', (open) => {
  const office = useOffice(open)
  let ani: Client
  let folder: string
  beforeEach(async () => {
    ani = await office.as('ani')
    folder = mkdtempSync(join(tmpdir(), 'jejak-copy-'))
    return () => rmSync(folder, { recursive: true })
  })

  const copies = async (who: Client) =>
    v.parse(contract.ownData.response, await (await who.get('/api/privacy/data')).json()).copies
  /** Fetches it when it is done, and takes it apart with a tool that is not ours. */
  async function unpacked(who: Client) {
    const id = await beginCopy(who)
    const answer = await whenSettled(
      () => who.get(`/api/privacy/data/file?id=${id}`),
      ({ status }) => status !== 404,
    )
    writeFileSync(join(folder, 'copy.zip'), new Uint8Array(await answer.arrayBuffer()))
    execFileSync('unzip', ['-q', join(folder, 'copy.zip'), '-d', join(folder, 'out')])
    const rowsOf = (file: string) =>
      JSON.parse(readFileSync(join(folder, 'out/json', `${file}.json`), 'utf8')) as Readonly<
        Record<string, unknown>
      >[]
    const textOf = (path: string) => readFileSync(join(folder, 'out', path), 'utf8')
    return { id, rowsOf, textOf, list: (path: string) => readdirSync(join(folder, 'out', path)) }
  }

  test('holds entries, decisions, who looked, requests and files, and a page to begin with', async () => {
    const name = nameOf(PHOTO)
    const token = await createSessions(office.deps).start({
      instansiId: office.agency.instansiId,
      personId: office.agency.person.ani,
    })
    await put(office.app, `sid=${token}`, { name, bytes: PHOTO })
    const entryId = await submitNew(ani, office.agency)
    const sri = await office.as('sri')
    await queueOf(sri)
    await sri.sync([decide(entryId, 2, 'return', 'Lengkapi bukti.')])
    await ani.send('POST', '/api/privacy/requests', asking())
    const { rowsOf, textOf, list } = await unpacked(ani)
    expect(rowsOf('kegiatan')).toMatchObject([
      { id: entryId, text: 'Menyusun laporan bulanan', decided_by_name: 'sri' },
    ])
    expect(rowsOf('keputusan')).toMatchObject([
      { comment: 'Lengkapi bukti.', person_id_name: 'sri' },
    ])
    expect(rowsOf('siapa-yang-melihat')).toMatchObject([{ viewer_id_name: 'sri', kind: 'entry' }])
    expect(rowsOf('permintaan-data-pribadi')).toHaveLength(1)
    expect(rowsOf('riwayat-kegiatan').length).toBeGreaterThan(1)
    expect(list('berkas')).toEqual([name])
    expect(readFileSync(join(folder, 'out/berkas', name))).toEqual(Buffer.from(PHOTO))
    expect(list('json')).toHaveLength(DATASETS.length)
    expect(list('csv')).toHaveLength(DATASETS.length)
    const csv = textOf('csv/kegiatan.csv')
    expect(csv).toContain('Menyusun laporan bulanan')
    expect(csv).toContain(';2026-11-17;08:00;09:00;Menyusun')
    expect(textOf('baca-dahulu.html')).toContain('csv/kegiatan.csv')
  })

  test('holds nothing of anybody else, and no key of the account', async () => {
    const { agency, deps } = office
    await submitNew(await office.as('budi'), agency, { planId: null, text: 'Kenari Budi' }).catch(
      () => undefined,
    )
    await deps.db.write((tx) =>
      tx
        .insertInto('credential')
        .values({
          instansi_id: agency.instansiId,
          person_id: agency.person.ani,
          password_hash: 'kenari-sandi',
          totp_secret: 'kenari-totp',
          totp_last_step: 0,
        })
        .execute(),
    )
    const { list, textOf } = await unpacked(ani)
    const all = ['json', 'csv'].flatMap((kind) =>
      list(kind).map((file) => textOf(`${kind}/${file}`)),
    )
    expect(all.filter((text) => /kenari/i.test(text))).toEqual([])
  })

  test('shows no rating before it was received, and no feedback before it was opened', async () => {
    const sri = await office.as('sri')
    await rateAs(sri, ofOctober(office.agency), { hasilKerja: 'di-atas' })
    await giveAs(sri, office.agency, 'ani', { text: 'Kenari umpan balik' })
    const { rowsOf, list, textOf } = await unpacked(ani)
    expect(rowsOf('evaluasi')).toMatchObject([{ rating: null }])
    expect(rowsOf('umpan-balik-diterima')).toMatchObject([{ text: null }])
    const all = list('json').map((file) => textOf(`json/${file}`))
    expect(all.filter((text) => /Kenari umpan|di-atas/.test(text))).toEqual([])
  })

  test('is the person’s alone, is no report, and is gone after a day', async () => {
    const { id } = await unpacked(ani)
    const sri = await office.as('sri')
    const file = `/api/privacy/data/file?id=${id}`
    expect((await problemOf(await sri.get(file))).code).toBe('not-found')
    const reports = await (await ani.get('/api/report/exports')).json()
    expect(reports).toEqual({ exports: [] })
    const [copy] = await copies(ani)
    expect(copy).toMatchObject({ id, state: 'done', expiresAt: Date.now() + 86_400_000 })
    expect(copy?.rows).toBe(copy?.total)
    setClock(MORNING + 86_400_000 + 1)
    const later = await office.as('ani')
    expect((await problemOf(await later.get(file))).code).toBe('not-found')
    expect((await copies(later))[0]?.state).toBe('expired')
  })

  test('that is cancelled leaves nothing to fetch', async () => {
    const id = await beginCopy(ani)
    const answer = await ani.send('POST', '/api/privacy/data/cancel', { id })
    expect(answer.status).toBe(200)
    expect((await copies(ani))[0]).toMatchObject({ id, state: 'cancelled' })
    const gone = await ani.get(`/api/privacy/data/file?id=${id}`)
    expect((await problemOf(gone)).code).toBe('not-found')
    expect(
      (await problemOf(await ani.send('POST', '/api/privacy/data/cancel', { id: makeId() }))).code,
    ).toBe('not-found')
  })
})

onBothEngines('every table', (open) => {
  test('with a column of people is in the copy, or said to be left out', async () => {
    const db = await open()
    const { rows } =
      db.engine === 'sqlite'
        ? await sql<{ name: string; column: string }>`select m.name as name, p.name as column
            from sqlite_master m, pragma_table_info(m.name) p where m.type = 'table'`.execute(
            db.read,
          )
        : await sql<{
            name: string
            column: string
          }>`select table_name as name, column_name as column
            from information_schema.columns where table_schema = 'public'`.execute(db.read)
    const about = rows.filter(({ column }) => /^(person|owner|subject|giver|by)_id$/.test(column))
    const known = new Set<string>([...DATASETS.map(({ table }) => table), ...Object.keys(LEFT_OUT)])
    expect(about.length).toBeGreaterThan(20)
    expect([...new Set(about.map(({ name }) => name))].filter((name) => !known.has(name))).toEqual(
      [],
    )
  })
})

afterEach(() => setClock(MORNING))
