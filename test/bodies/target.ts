import { createSessions } from '@jejak/server/accounts/sessions'
import type { LogLine } from '@jejak/server/http/log'
import type { Database } from '@jejak/server/platform/db/database'
import { makeAgency, makeId, testDeps, type PersonName } from '@jejak/server/test/agency'
import { testApp } from '@jejak/server/test/client'
import { insertEntries, ownerOf } from '@jejak/server/test/many-entries'
import { idsIn } from '@jejak/server/test/object-ids'

/** Somebody with each kind of capability: a pegawai, a supervisor, an admin. */
export const CALLERS = ['ani', 'sri', 'wati'] as const satisfies readonly PersonName[]
export type CallerName = (typeof CALLERS)[number]

/** An agency behind the real app, and the texts that its forms could hold. */
export type Target = {
  request(this: void, path: string, init: RequestInit): Promise<Response>
  /** What the server logged, its faults among them. */
  readonly log: readonly LogLine[]
  readonly texts: readonly string[]
  /** Something that the path of a route may name, by the permission that is asked for it. */
  readonly objects: Partial<Record<string, string>>
  cookieOf(name: CallerName): Promise<string>
  /** Their session has ended: some calls end their own. */
  forget(name: CallerName): void
}

const WORDS = [
  'Menyusun laporan bulanan',
  'dokumen',
  'Dinas Uji',
  'a',
  '#/x',
  '2026-11-17',
  '2026-11-01',
  '2026-12-31',
  '2026-11',
  '2026',
  '08:10',
  '198001012005011001',
  '199001012015011001',
  'https://docs.google.com/d/1',
  'kata sandi panjang',
  '123456',
  '0'.repeat(64),
  `${'0'.repeat(64)}.jpg`,
  'ABCD-EFGH-JKLM',
  '1',
  '25',
  '0.5',
  'true',
]

export async function openTarget(db: Database): Promise<Target> {
  const deps = testDeps(db)
  const log: LogLine[] = []
  const app = testApp(deps, { log: (line) => void log.push(line) })
  const agency = await makeAgency(db)
  await insertEntries(db, ownerOf(agency, 'ani'), { day: '2026-11-17', count: 6 })
  const held = await db.read.selectFrom('entry').select('id').execute()
  // Whoever calls is not ended by the calls: the person of the paths is somebody else.
  const objects = { ...(await idsIn(deps, agency)), 'org.person': agency.person.budi }
  const found = Object.values(objects).filter((id) => id !== undefined)
  const sessions = createSessions(deps)
  const cookies = new Map<CallerName, string>()
  const signIn = async (name: CallerName) =>
    `sid=${await sessions.start({ instansiId: agency.instansiId, personId: agency.person[name] })}`
  return {
    request: async (path, init) => app.request(path, init),
    log,
    objects,
    texts: [
      ...WORDS,
      ...found,
      ...held.map(({ id }) => id),
      ...Object.values(agency.person),
      ...Object.values(agency.post),
      ...Object.values(agency.plan),
      ...Array.from({ length: 4 }, makeId),
    ],
    async cookieOf(name) {
      const cookie = cookies.get(name) ?? (await signIn(name))
      cookies.set(name, cookie)
      return cookie
    },
    forget: (name) => void cookies.delete(name),
  }
}
