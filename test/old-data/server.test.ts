import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { onBothEngines } from '@jejak/server/test/databases'
import { generate } from 'otplib'
import { sql, type RawBuilder } from 'kysely'
import type { Exchange } from './freeze/client.ts'
import { frozenPath, readFrozenRows, readFrozenServer } from './frozen-server.ts'
import { readProfileFile } from './profile-file.ts'
import { openOldServer, ORIGIN, type OldServer } from './server-door.ts'

const MINUTE_MS = 60_000
const frozen = readFrozenServer()
const rows = readFrozenRows()
/** A little after it was frozen: sessions live, periods are open. */
const now = frozen.at + 20 * MINUTE_MS

/** Not what the engine's migrator keeps for itself, nor the mark that `/api/ready` moves. */
const isOfPeople = (table: string) => !/^(?:kysely_.*|heartbeat)$/.test(table)

onBothEngines('a server on the data of the version before', (openEmpty) => {
  const opened: { server?: OldServer } = {}
  const server = () => {
    if (!opened.server) throw new Error('the old data did not open')
    return opened.server
  }
  beforeAll(async () => {
    // The library of the sessions asks the process, and on most days the old cookies are long over.
    vi.useFakeTimers({ toFake: ['Date'], now })
    // For SQLite it only says which engine it is: there the old file itself is opened.
    const empty = await openEmpty()
    const isServer = empty.engine === 'postgres'
    opened.server = await openOldServer(frozen, () => now, isServer ? async () => empty : undefined)
  })
  afterAll(async () => {
    vi.useRealTimers()
    await opened.server?.close()
  })
  const ask = (exchange: Exchange, body: unknown) =>
    server().request(exchange.path, {
      method: exchange.method,
      headers: {
        cookie: `sid=${frozen.tokens[exchange.personId]}`,
        origin: ORIGIN,
        'content-type': 'application/json',
      },
      ...(exchange.request === null ? {} : { body: JSON.stringify(body) }),
    })

  /** What the records say after `tampering`, which is undone. Freezing took the acts of saving the plans: without them. */
  const verdictAfter = async (tampering?: RawBuilder<unknown>) => {
    const undo = Symbol('undo')
    const found: Awaited<ReturnType<OldServer['verify']>>[] = []
    const tried = server().db.write(async (tx) => {
      await sql`delete from rencana_aksi`.execute(tx)
      await sql`delete from skp`.execute(tx)
      await tampering?.execute(tx)
      found.push(await server().verify(tx))
      throw undo
    })
    await expect(tried).rejects.toBe(undo)
    return found[0]!
  }

  test.each([...rows.keys()].filter(isOfPeople))(
    'keeps every row and every column of %s',
    async (table) => {
      const old = rows.get(table) ?? []
      const found = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
        server().db.read,
      )
      const columns = Object.keys(old[0] ?? {})
      const lines = (all: readonly Readonly<Record<string, unknown>>[]) =>
        all.map((row) => JSON.stringify(columns.map((column) => row[column]))).toSorted()
      expect(lines(found.rows)).toEqual(lines(old))
    },
  )

  test('holds entries in every status, decisions, recordings, files and a plan', async () => {
    const statuses = (rows.get('entry') ?? []).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set(['draft', 'submitted', 'approved', 'returned']))
    for (const table of ['decision', 'bkn_record', 'evidence_file', 'skp', 'ledger', 'audit']) {
      expect(rows.get(table)?.length ?? 0).toBeGreaterThan(0)
    }
  })

  test('has an unbroken audit chain of everybody', async () => {
    const people = rows.get('person') ?? []
    for (const { instansi_id: instansi, id } of people) {
      expect(await server().chainFault(String(instansi), String(id))).toBeNull()
    }
  })

  test('tells its old acts, which have no seal, from broken ones', async () => {
    const before = rows.get('audit')?.length
    expect(await verdictAfter()).toMatchObject({ fault: null, sealed: 0, before })
    const broken = await verdictAfter(sql`update feed set audit_hash = 'x' where audit_seq > 0`)
    expect(broken.fault).toMatchObject({ table: 'audit', why: 'cut' })
    const changed = await verdictAfter(sql`update entry set quantity = 999, version = version + 1
      where status = 'submitted'`)
    expect(changed.fault).toMatchObject({ table: 'entry', why: 'changed' })
  })

  test('knows who is signed in by an old cookie', async () => {
    for (const [personId, token] of Object.entries(frozen.tokens)) {
      const answer = await server().request('/api/me', { headers: { cookie: `sid=${token}` } })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ person: { id: personId } })
    }
  })

  test('signs in with an old password and an old authenticator', async () => {
    const persona = frozen.personas.find(({ role }) => role === 'kepala')
    if (!persona) throw new Error('nobody leads')
    const post = (path: string, body: unknown) =>
      server().request(path, {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const { nip, password, totpSecret: secret } = persona
    const entered = await post('/api/sign-in', { nip, password })
    const { ticket } = (await entered.json()) as { ticket: string }
    const code = await generate({ secret, epoch: now / 1000 })
    expect((await post('/api/sign-in/code', { ticket, code })).status).toBe(200)
  })

  test('serves the bytes of old evidence to its owner', async () => {
    const cookie = `sid=${frozen.tokens[String(rows.get('evidence_file')?.[0]?.['owner_id'])]}`
    for (const { file, bytes } of frozen.files) {
      const name = file.split('/').at(-1)
      const answer = await server().request(`/api/files/${name}`, { headers: { cookie } })
      expect(Buffer.from(await answer.arrayBuffer()).toString('base64')).toBe(bytes)
    }
    expect(frozen.files.length).toBe(rows.get('evidence_file')?.length)
  })

  describe('answers an old client', () => {
    type Sync = { results: { status: string }[]; cursor: number; epoch: string; rows: unknown[] }
    const syncs = frozen.exchanges.filter(({ path }) => path === '/api/sync')

    test('a mutation sent again has the outcome it had', async () => {
      expect(syncs.length).toBeGreaterThan(4)
      for (const exchange of syncs) {
        const answer = await ask(exchange, exchange.request)
        expect(answer.status).toBe(200)
        const outcome = ({ results }: Sync) =>
          results.map((result) => ({ ...result, entry: undefined }))
        const before = exchange.response as Sync
        expect(outcome((await answer.json()) as Sync)).toEqual(outcome(before))
      }
      const ledger = await sql<{ n: number }>`select count(*) as n from ledger`.execute(
        server().db.read,
      )
      expect(Number(ledger.rows[0]?.n)).toBe(rows.get('ledger')?.length)
    })

    test('a fresh device receives every entry as it was', async () => {
      const [exchange] = syncs
      if (!exchange) throw new Error('nothing was synced')
      const body = { ...Object(exchange.request), cursor: 0, mutations: [] }
      const { rows: sent } = (await (await ask(exchange, body)).json()) as {
        rows: { id: string; version: number; text: string; status: string }[]
      }
      const wanted = (rows.get('entry') ?? [])
        .filter((row) => row['owner_id'] === exchange.personId)
        .map(({ id, version, text, status }) => ({ id, version, text, status }))
      const brief = sent.map(({ id, version, text, status }) => ({ id, version, text, status }))
      expect(new Set(brief)).toEqual(new Set(wanted))
    })

    test.each(['owner.pwa.jsonl', 'supervisor.pwa.jsonl'])(
      'what waits in the outbox of %s is applied, and once',
      async (file) => {
        const { databases } = readProfileFile(frozenPath(file), ORIGIN)
        const rowsIn = (store: string) =>
          databases.flatMap(({ stores }) => stores.find(({ name }) => name === store)?.rows ?? [])
        const [person] = (rowsIn('choices') as { personId: string }[]).map(
          ({ personId }) => personId,
        )
        const [state] = rowsIn('meta') as { deviceId: string; epoch: string; cursor: number }[]
        const mutations = (rowsIn('outbox') as { mutation: unknown }[]).map((row) => row.mutation)
        if (!person || !state) throw new Error('nobody was signed in')
        const { deviceId, epoch, cursor } = state
        const request = { protocol: 1, person, deviceId, epoch, cursor, mutations }
        const exchange = {
          personId: person,
          method: 'POST',
          path: '/api/sync',
          request,
          response: null,
        }
        const first = (await (await ask(exchange, request)).json()) as Sync
        expect(first.results.map(({ status }) => status)).toEqual(mutations.map(() => 'applied'))
        const again = (await (await ask(exchange, request)).json()) as Sync
        expect(again.results.map(({ status }) => status)).toEqual(mutations.map(() => 'applied'))
        const { rows: lines } = await sql<{ n: number }>`select count(*) as n from ledger
          where person_id = ${person}`.execute(server().db.read)
        const before = (rows.get('ledger') ?? []).filter((row) => row['person_id'] === person)
        expect(Number(lines[0]?.n)).toBe(before.length + mutations.length)
      },
    )

    test('what it does after that is sealed, and what was before stays told apart', async () => {
      const { fault, sealed, before } = await verdictAfter()
      expect([fault, before]).toEqual([null, rows.get('audit')?.length])
      expect(sealed).toBeGreaterThan(0)
    })

    test('reads and recordings are answered with everything that was in them', async () => {
      const others = frozen.exchanges.filter(({ path }) => path !== '/api/sync')
      expect(others.map(({ path }) => path)).toContain('/api/bkn-records')
      for (const exchange of others) {
        const answer = await ask(exchange, exchange.request)
        // Of a shape that may have grown: what an old client reads is there, and is the same.
        if (exchange.path === '/api/me') continue
        expect(await answer.json()).toMatchObject(Object(exchange.response))
      }
    })
  })
})
