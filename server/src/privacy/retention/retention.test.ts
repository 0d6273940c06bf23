import { beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { makeId } from '../../../test/agency.ts'
import { decide } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { giveCredential } from '../../../test/credential.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../../test/office.ts'
import { asking } from '../../../test/privacy-calls.ts'
import { exportedBy } from '../../../test/report-calls.ts'
import { verifyRecords } from '../../records/verify-records.ts'
import { createExports, type Exports } from '../../report/files/exports.ts'
import type { Tables } from '../../platform/db/tables.ts'
import { writeOwnData } from '../own-data/write-own-data.ts'
import { applyRetention } from './apply.ts'
import { RETENTION } from './classes.ts'

stopClock()

const DAY_MS = 86_400_000

/** The rows of each class that is past its limit at an instant, counted apart from how they are let go of. */
const PAST: Readonly<
  Record<(typeof RETENTION)[number]['id'], (before: number, at: number) => string>
> = {
  tickets: (_before, at) => `ticket where expires_at < ${at}`,
  attempts: (_before, at) => `attempt where until <= ${at}`,
  'used-codes': (before) => `totp_step where step * 30000 < ${before}`,
  sessions: (before) => `session where created_at < ${before}`,
  devices: (before) => `known_device where used_at < ${before}`,
  'sign-ins': (before) => `sign_in_log where at < ${before}`,
  'activation-codes': (_before, at) => `activation_code where expires_at <= ${at}`,
  resets: (before) => `account_reset where asked_at < ${before}`,
  imports: (before) => `import_batch where created_at < ${before}`,
  'export-files': (_before, at) => `export_job where state = 'done' and expires_at <= ${at}`,
  'export-jobs': (before) => `export_job where created_at < ${before}`,
  'uncited-files': (before) => `evidence_file where uncited_since < ${before}`,
  reminders: (before) => `reminder where at < ${before}`,
  viewings: (before) => `viewing where (hour + 1) * 3600000 <= ${before}`,
  'privacy-requests': (before) => `privacy_request where answered_at < ${before}`,
  'gone-people': (before) =>
    `credential join person on person.id = credential.person_id where person.active = 0 and person.left_on < '${new Date(before).toISOString().slice(0, 10)}'`,
}

/** What nobody's clock ends. */
const KEPT = [
  'person',
  'entry',
  'entry_history',
  'decision',
  'audit',
  'skp',
  'skp_act',
  'office_act',
  'feedback',
  'evaluation',
  'day_summary',
  'ledger',
  'feed',
  'assignment',
  'absence',
] as const satisfies readonly (keyof Tables)[]

onBothEngines('retention', (open) => {
  const office = useOffice(open)
  let exports: Exports
  beforeEach(() => {
    exports = createExports(office.deps, writeOwnData)
  })

  const count = async (what: string) => {
    const { rows } = await sql<{
      n: number | string
    }>`select count(*) as n from ${sql.raw(what)}`.execute(office.deps.db.read)
    return Number(rows[0]?.n)
  }
  const insert = <Name extends keyof Tables>(table: Name, values: object) =>
    office.deps.db.write((tx) =>
      tx
        .insertInto(table as 'viewing')
        .values({ instansi_id: office.agency.instansiId, ...values } as never)
        .execute(),
    )

  /** Something of every class, as a day of work leaves it. */
  async function leaveTraces() {
    const { deps, agency } = office
    const { instansiId, person } = agency
    const ani = await office.as('ani')
    const sri = await office.as('sri')
    const entryId = await submitNew(ani, agency)
    await queueOf(sri)
    await sri.sync([decide(entryId, 2, 'approve')])
    const form = asking()
    await ani.send('POST', '/api/privacy/requests', form)
    await (
      await office.as('wati')
    ).send('POST', '/api/privacy/asked/answer', {
      id: form.id,
      baseVersion: 1,
      answer: 'granted',
      reason: 'Sudah.',
    })
    await exportedBy(ani)
    await giveCredential(deps, { instansiId, personId: person.cici })
    const at = Date.now()
    await insert('passkey', {
      person_id: person.cici,
      id: makeId(),
      credential_id: 'AAAA',
      public_key: 'AAAA',
      counter: 0,
      transports: '',
      name: 'Ponsel',
      created_at: at,
      used_at: null,
      is_synced: 0,
    })
    await insert('ticket', {
      id: makeId(),
      person_id: person.ani,
      expires_at: at + 300_000,
      attempts: 0,
    })
    await insert('attempt', { instansi_id: '', key: makeId(), count: 1, until: at + 900_000 })
    await insert('totp_step', { person_id: person.ani, step: Math.floor(at / 30_000) })
    await insert('known_device', { person_id: person.ani, device_hash: makeId(), used_at: at })
    const door = { browser: '', system: '', outcome: 'signed-in', times: 1 }
    await insert('sign_in_log', { person_id: person.ani, id: makeId(), at, ...door })
    await insert('activation_code', {
      person_id: person.budi,
      code_hash: 'x',
      expires_at: at + 30 * DAY_MS,
      issued_by: person.wati,
    })
    await insert('account_reset', {
      id: makeId(),
      person_id: person.ani,
      asked_by: person.wati,
      asked_at: at,
      decided_by: null,
      decided_at: null,
      state: 'asked',
      seen_at: null,
    })
    await insert('import_batch', {
      id: makeId(),
      person_id: person.wati,
      created_at: at,
      tables: '[]',
      end_gone: 0,
      hash: null,
      result: null,
    })
    await insert('evidence_file', {
      owner_id: person.ani,
      name: `${'0'.repeat(64)}.jpg`,
      size: 1,
      uploaded_at: at,
      uncited_since: at,
    })
    await insert('reminder', {
      person_id: person.ani,
      sent_on: '2026-11-18',
      day: '2026-11-18',
      at,
      by_id: person.sri,
      acting_as: 'chief',
    })
    await deps.db.write((tx) =>
      tx
        .updateTable('person')
        .set({ active: 0, left_on: '2026-11-18' })
        .where('id', '=', person.cici)
        .execute(),
    )
  }
  const pastAt = async (at: number) => {
    const found: Record<string, number> = {}
    for (const { id, limitMs } of RETENTION) found[id] = await count(PAST[id](at - limitMs, at))
    return found
  }
  const keptNow = async () => {
    const rows: Record<string, number> = {}
    for (const table of KEPT) rows[table] = await count(table)
    return rows
  }

  test('400 days on nothing is past the limit of its class, and nothing else was touched', async () => {
    await leaveTraces()
    const kept = await keptNow()
    const later = MORNING + 400 * DAY_MS
    setClock(later)
    const before = await pastAt(later)
    // The clock of an answered request runs for two years.
    const running = Object.keys(before).filter((id) => before[id] === 0)
    expect(running).toEqual(['privacy-requests'])
    await applyRetention(office.deps, exports)
    expect(Object.values(await pastAt(later))).toEqual(RETENTION.map(() => 0))
    expect(await keptNow()).toEqual(kept)
    expect(await count('privacy_request')).toBeGreaterThan(0)
    expect(await count('passkey')).toBe(0)
    expect((await verifyRecords(office.deps.db.read, office.deps.seal)).fault).toBeNull()
    setClock(MORNING + 731 * DAY_MS)
    await applyRetention(office.deps, exports)
    expect(await count(PAST['privacy-requests'](MORNING + DAY_MS, 0))).toBe(0)
  })

  test('a class ends at its limit and not a day before', async () => {
    await leaveTraces()
    const { limitMs } = RETENTION.find(({ id }) => id === 'viewings')!
    const mine = `viewing where instansi_id = '${office.agency.instansiId}'`
    setClock(MORNING + limitMs - DAY_MS)
    await applyRetention(office.deps, exports)
    expect(await count(mine)).toBe(1)
    setClock(MORNING + limitMs + DAY_MS)
    await applyRetention(office.deps, exports)
    expect(await count(mine)).toBe(0)
  })

  test('whoever came back keeps their account', async () => {
    await leaveTraces()
    const { person } = office.agency
    await office.deps.db.write((tx) =>
      tx
        .updateTable('person')
        .set({ active: 1, left_on: null })
        .where('id', '=', person.cici)
        .execute(),
    )
    setClock(MORNING + 400 * DAY_MS)
    await applyRetention(office.deps, exports)
    expect(await count(`credential where person_id = '${person.cici}'`)).toBe(1)
  })

  test('one class that fails holds up no other', async () => {
    await leaveTraces()
    const later = MORNING + 400 * DAY_MS
    setClock(later)
    const broken = { ...exports, expire: () => Promise.reject(new Error('disk')) }
    await expect(applyRetention(office.deps, broken)).rejects.toThrow('2 of')
    const past = await pastAt(later)
    expect(Object.keys(past).filter((id) => past[id] !== 0)).toEqual(
      ['export-files', 'export-jobs'].filter((id) => past[id] !== 0),
    )
    expect(past['viewings']).toBe(0)
    await applyRetention(office.deps, exports)
    expect(Object.values(await pastAt(later)).every((n) => n === 0)).toBe(true)
  })
})
