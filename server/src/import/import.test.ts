import { beforeAll, beforeEach, expect, test } from 'vitest'
import { giveRole, makeAgency, testDeps, type Agency } from '../../test/agency.ts'
import { problemOf, signedIn, testApp, type Client } from '../../test/client.ts'
import { setClock, stopClock, MORNING } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { FILES, POSTS, UNOR } from '../../test/import-lists.ts'
import {
  checkFiles,
  codesOf,
  checkImport,
  confirmImport,
  sendTables,
  tablesOf,
} from '../../test/import.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { deleteOldImports } from './stage.ts'

const DAY_MS = 86_400_000
stopClock()

onBothEngines('an import', (open) => {
  let deps: ServerDeps
  let agency: Agency
  let admin: Client
  beforeAll(async () => {
    deps = testDeps(await open())
  })
  beforeEach(async () => {
    setClock(MORNING)
    agency = await makeAgency(deps.db)
    admin = await signedIn(testApp(deps), deps, agency, 'wati')
  })
  const countsOf = async () => {
    const counts: number[] = []
    for (const table of ['unor', 'post', 'person', 'assignment'] as const) {
      const { n } = await deps.db.read
        .selectFrom(table)
        .select((on) => on.fn.countAll<number>().as('n'))
        .where('instansi_id', '=', agency.instansiId)
        .executeTakeFirstOrThrow()
      counts.push(Number(n))
    }
    return counts
  }
  const BEFORE = [1, 7, 7, 7]
  const make = async (files: Readonly<Record<string, string>>, endGone = false) => {
    const report = await checkFiles(admin, files, endGone)
    const answer = await confirmImport(admin, report)
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(report.issues)}`)
    return report
  }
  test('shows what is new and writes nothing before it is confirmed', async () => {
    const report = await checkFiles(admin, FILES)
    expect(report).toMatchObject({ errors: 0, warnings: 0, issues: [] })
    expect(report.counts).toMatchObject({
      unor: { new: 2, changed: 0, gone: 1, same: 0 },
      post: { new: 3, changed: 0, gone: 7, same: 0 },
      person: { new: 3, changed: 0, gone: 7, same: 0 },
      assignment: { new: 4, changed: 0, gone: 7, same: 0 },
    })
    expect(await countsOf()).toEqual(BEFORE)
    expect((await confirmImport(admin, report)).status).toBe(200)
    expect(await countsOf()).toEqual([3, 10, 10, 11])
    const acting = await deps.db.read
      .selectFrom('assignment')
      .innerJoin('person', 'person.id', 'assignment.person_id')
      .innerJoin('post', 'post.id', 'assignment.post_id')
      .select(['person.name', 'post.name as post', 'from_day', 'to_day', 'decree'])
      .where('assignment.instansi_id', '=', agency.instansiId)
      .where('assignment.kind', '=', 'plh')
      .execute()
    expect(acting).toEqual([
      {
        name: 'Siti Aminah',
        post: 'Kepala Dinas',
        from_day: '2026-11-02',
        to_day: '2026-11-30',
        decree: '800/9',
      },
    ])
  })

  test('of the same files a second time changes nothing', async () => {
    await make(FILES)
    const before = await countsOf()
    const again = await make(FILES)
    expect(Object.values(again.counts).map((each) => [each.new, each.changed])).toEqual(
      Array.from({ length: 7 }, () => [0, 0]),
    )
    expect(again.changes.filter(({ act }) => act !== 'gone')).toEqual([])
    expect(await countsOf()).toEqual(before)
  })

  test('shows a changed cell with what stood before, and leaves what its file has no column for', async () => {
    await make(FILES)
    const files = { 'jabatan.csv': 'Kode Jabatan,Nama Jabatan,Kode Unor\nJ3,Pustakawan Muda,U2\n' }
    const report = await make(files)
    expect(report.changes.filter(({ act }) => act === 'changed')).toEqual([
      {
        act: 'changed',
        kind: 'post',
        name: 'Pustakawan Muda',
        key: 'J3',
        fields: [{ column: 'nama_jabatan', from: 'Pustakawan', to: 'Pustakawan Muda' }],
      },
    ])
    const posts = await deps.db.read
      .selectFrom('post')
      .select(['name', 'superior_post_id'])
      .where('instansi_id', '=', agency.instansiId)
      .where('name', 'in', ['Kepala Bidang', 'Pustakawan Muda'])
      .orderBy('name')
      .execute()
    expect(posts[1]).toMatchObject({ name: 'Pustakawan Muda' })
    expect(posts[1]?.superior_post_id).not.toBeNull()
  })

  test('ends the former post of whoever begins in another one, on the day before', async () => {
    await make(FILES)
    const report = await make({
      'tugas.csv': 'nip;kode_jabatan;mulai\n199003032015031003;J2;01/12/2026\n',
    })
    expect(codesOf(report)).toEqual(['assignment 2 kode_jabatan two-holders'])
    expect(report.changes.filter(({ act }) => act !== 'gone')).toMatchObject([
      { act: 'new', name: 'Joko', key: 'J2' },
      {
        act: 'changed',
        name: 'Joko',
        key: 'J3',
        fields: [{ column: 'selesai', to: '2026-11-30' }],
      },
    ])
  })

  test('is refused when the ground has changed since it was looked at, and made when looked at again', async () => {
    const report = await checkFiles(admin, FILES)
    await deps.db.write((tx) =>
      tx
        .updateTable('person')
        .set({ name: 'Ani Baru' })
        .where('id', '=', agency.person.ani)
        .execute(),
    )
    expect((await problemOf(await confirmImport(admin, report))).code).toBe('conflict')
    expect(await countsOf()).toEqual(BEFORE)
    const again = await checkImport(admin, report.id)
    expect(again.hash).not.toBe(report.hash)
    expect((await confirmImport(admin, again)).status).toBe(200)
  })

  test('confirmed twice, or twice at once, is made once', async () => {
    const report = await checkFiles(admin, FILES)
    const answers = await Promise.all([confirmImport(admin, report), confirmImport(admin, report)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [one, other] = await Promise.all(answers.map((answer) => answer.json()))
    expect(one).toEqual(other)
    expect(await countsOf()).toEqual([3, 10, 10, 11])
  })

  test('that fails halfway leaves nothing', async () => {
    const report = await checkFiles(admin, FILES)
    const failing: ServerDeps = {
      ...deps,
      db: {
        ...deps.db,
        write: (work) =>
          deps.db.write(async (tx) => {
            await work(tx)
            throw new Error('the disk is full')
          }),
      },
    }
    const app = testApp(failing)
    const cut = await signedIn(app, deps, agency, 'wati')
    expect((await confirmImport(cut, report)).status).toBe(500)
    expect(await countsOf()).toEqual(BEFORE)
    expect((await confirmImport(admin, report)).status).toBe(200)
  })

  test('deactivates whoever is in no list only when asked, ends their sessions, and shuts no admin out', async () => {
    const app = testApp(deps)
    const ani = await signedIn(app, deps, agency, 'ani')
    await make(FILES)
    expect((await ani.get('/api/me')).status).toBe(200)
    await make(FILES, true)
    expect((await ani.get('/api/me')).status).toBe(401)
    expect((await admin.get('/api/me')).status).toBe(200)
    const back = await checkFiles(admin, {
      'pegawai.csv': `nip;nama\n199003032015031003;Joko\n`,
    })
    expect(back.counts.person).toEqual({ new: 0, changed: 0, gone: 3, same: 1 })
  })

  test('takes a unit and a post that were made by hand for those of the same name', async () => {
    const report = await make({
      'unor.csv': 'kode_unor;nama_unor\n4.01;DINAS UJI\n',
      'jabatan.csv': 'kode_jabatan;nama_jabatan;kode_unor\nK1;head;4.01\n',
    })
    expect(report.counts.unor).toEqual({ new: 0, changed: 1, gone: 0, same: 0 })
    expect(report.counts.post).toEqual({ new: 0, changed: 0, gone: 6, same: 1 })
    expect(await countsOf()).toEqual(BEFORE)
  })

  test('in one list has people and their posts', async () => {
    const list = `nip;nama;kode_jabatan;mulai
198001012005011001;Rahmat;J1;01/02/2024
198001012005011001;Rahmat;J2;01/02/2026
199003032015031003;Joko;;
`
    const report = await checkFiles(admin, {
      'unor.csv': UNOR,
      'jabatan.csv': POSTS,
      'daftar.csv': list.replace('J2;01/02/2026', 'J1;01/02/2024'),
    })
    expect(codesOf(report)).toEqual(['assignment 3 nip repeated'])
    expect([report.counts.person.new, report.counts.assignment.new]).toEqual([2, 1])
  })

  test('goes on for nobody but whoever began it, not with rows missing, and not after it was cancelled', async () => {
    const tables = tablesOf(FILES)
    const id = await sendTables(admin, tables)
    await giveRole(deps.db, agency, { person: 'ani', name: 'admin-instansi' })
    const other = await signedIn(testApp(deps), deps, agency, 'ani')
    const check = (client: Client, of: string) =>
      client.send('POST', '/api/imports/check', { id: of, endGone: false })
    expect((await problemOf(await check(other, id))).code).toBe('not-found')
    await admin.send('POST', '/api/imports/cancel', { id })
    expect((await problemOf(await check(admin, id))).code).toBe('not-found')
    const heads = tables.map((table) => ({ ...table, rows: table.rows.length }))
    const begun = await admin.send('POST', '/api/imports', { tables: heads })
    const half = (await begun.json()) as { id: string }
    expect((await problemOf(await check(admin, half.id))).code).toBe('conflict')
  })

  test('that nobody confirms is gone after a day, with its rows', async () => {
    await checkFiles(admin, FILES)
    setClock(MORNING + DAY_MS + 1)
    await deleteOldImports(deps)
    const left = await deps.db.read.selectFrom('import_part').select('batch_id').execute()
    expect(left).toEqual([])
  })
})
