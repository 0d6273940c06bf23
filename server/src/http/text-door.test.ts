import { beforeEach, expect, test } from 'vitest'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import { sampleRecord } from '@jejak/shared/test/bkn-samples'
import { makeId, planContent, random } from '../../test/agency.ts'
import {
  clientWith,
  content,
  decide,
  problemOf,
  remove,
  save,
  type Client,
} from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import {
  anyText,
  leavesOf,
  ODD_NUMBERS,
  ODD_TEXTS,
  UNSAFE_TEXTS,
  withLeaf,
} from '../../test/hostile-text.ts'
import { insertEntries, ownerOf } from '../../test/many-entries.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('the text door', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let nobody: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
    nobody = clientWith(office.app, {})
  })

  type Call = {
    readonly body: unknown
    readonly send: (body: unknown) => Promise<Response>
    /** Fields that are never shown or stored, so they may hold anything. */
    readonly free?: RegExp
  }
  const calls = (): Readonly<Record<string, Call>> => ({
    sync: {
      body: {
        protocol: PROTOCOL,
        deviceId: ani.deviceId,
        person: office.agency.person.ani,
        epoch: null,
        cursor: 0,
        mutations: [
          save(makeId(), 0, content(office.agency, { quality: 90 })),
          remove(makeId(), 1),
        ],
      },
      send: (body) => ani.send('POST', '/api/sync', body),
    },
    decide: {
      body: {
        protocol: PROTOCOL,
        deviceId: sri.deviceId,
        epoch: null,
        cursor: 0,
        mutations: [decide(makeId(), 1, 'return', 'Lengkapi buktinya')],
      },
      send: (body) => sri.send('POST', '/api/sync', body),
    },
    saveSkp: {
      body: { id: makeId(), baseVersion: 0, content: planContent(office.agency) },
      send: (body) => ani.send('PUT', '/api/skp', body),
    },
    syncRecords: {
      body: {
        person: office.agency.person.ani,
        epoch: null,
        cursor: 0,
        records: [sampleRecord(makeId(), 5)],
      },
      send: (body) => ani.send('POST', '/api/bkn-records', body),
      // Cleaned, not refused: it is what e-Kinerja shows.
      free: /records\.0\.entry\.(text|rencanaAksi|unit|evidence)$/,
    },
    signIn: {
      body: { nip: '199001012015011001', password: 'kata sandi panjang' },
      send: (body) => nobody.send('POST', '/api/sign-in', body),
      free: /password/,
    },
    signInCode: {
      body: { ticket: 't'.repeat(30), code: '123456' },
      send: (body) => nobody.send('POST', '/api/sign-in/code', body),
    },
    setup: {
      body: {
        token: 'setup-token',
        instansi: 'Dinas',
        name: 'Wati',
        nip: '199001012015011001',
        password: 'kata sandi panjang',
        zone: 420,
      },
      send: (body) => nobody.send('POST', '/api/setup', body),
    },
    setupConfirm: {
      body: { ticket: 't'.repeat(30), code: '123456' },
      send: (body) => nobody.send('POST', '/api/setup/confirm', body),
    },
    reviewQueue: {
      body: { after: '2026-11-17' },
      send: (body) => sri.get(`/api/review-queue?${new URLSearchParams(body as never).toString()}`),
    },
    team: {
      body: { day: '2026-11-17' },
      send: (body) => sri.get(`/api/team?${new URLSearchParams(body as never).toString()}`),
    },
    teamDay: {
      body: { person: makeId(), day: '2026-11-17' },
      send: (body) => sri.get(`/api/team/day?${new URLSearchParams(body as never).toString()}`),
    },
    remindTeam: {
      body: { day: '2026-11-17', view: 'line', unit: makeId() },
      send: (body) => sri.send('POST', '/api/team/remind', body),
    },
  })

  test('refuses what is unsafe in any field, and names the field', async () => {
    for (const [name, { body, send, free }] of Object.entries(calls())) {
      for (const { path, value } of leavesOf(body)) {
        if (typeof value !== 'string' || free?.test(path.join('.'))) continue
        for (const text of UNSAFE_TEXTS) {
          // A query string carries no halves of pairs.
          if (!text.isWellFormed() && ['reviewQueue', 'team', 'teamDay'].includes(name)) continue
          const problem = await problemOf(await send(withLeaf(body, path, text)))
          const where = `${name} ${path.join('.')}`
          expect([problem.code, where]).toEqual(['invalid', where])
          expect(problem.errors?.map((error) => error.path)).toContain(path.join('.'))
        }
      }
    }
  }, 60_000)

  test('says which kind it was, so that there is a sentence for it', async () => {
    const { body, send } = calls()['sync']!
    const path = ['mutations', 0, 'patch', 'text']
    const text = await problemOf(await send(withLeaf(body, path, 'a\u0000b')))
    expect(text.errors).toMatchObject([{ path: path.join('.'), code: 'unsafe-text' }])
    const cursor = await problemOf(await send(withLeaf(body, ['cursor'], 1e300)))
    expect(cursor.errors).toMatchObject([{ path: 'cursor', code: 'unsafe-number' }])
  })

  test('answers any string and number in any field, and never with an accident', async () => {
    for (const [name, { body, send }] of Object.entries(calls())) {
      for (const { path, value } of leavesOf(body)) {
        const texts = [
          ...UNSAFE_TEXTS,
          ...ODD_TEXTS,
          ...Array.from({ length: 12 }, () => anyText(random)),
        ]
        const odd = typeof value === 'number' ? ODD_NUMBERS : texts
        for (const leaf of odd) {
          const { status } = await send(withLeaf(body, path, leaf))
          expect([status < 500, name, path.join('.'), leaf]).toEqual([
            true,
            name,
            path.join('.'),
            leaf,
          ])
        }
      }
    }
  }, 120_000)

  test('reads what an older version stored', async () => {
    const old = 'Laporan \u202etset\u0001'
    const [id] = await insertEntries(office.deps.db, ownerOf(office.agency, 'ani'), {
      day: '2026-11-17',
      count: 1,
      change: {
        text: old,
        unit: 'a\tb',
        evidence: JSON.stringify([{ url: old, title: old, scope: 'org' }]),
      },
    })
    const { rows } = await ani.sync([])
    expect(rows).toMatchObject([{ id, text: old, unit: 'a\tb', evidence: [{ title: old }] }])
  })
})
