import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeAgency, testDeps, type Agency } from '../../test/agency.ts'
import { problemOf, signedIn, testApp, type Client } from '../../test/client.ts'
import { setClock, stopClock, MORNING } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { checkFiles, confirmImport } from '../../test/import.ts'
import { FILES, POSTS, UNOR } from '../../test/import-lists.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { verifyRecords } from '../records/verify-records.ts'

stopClock()

onBothEngines('what an import did', (open) => {
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
  const make = async (files: Readonly<Record<string, string>>, endGone = false) =>
    confirmImport(admin, await checkFiles(admin, files, endGone))
  const actsAbout = async (name: string) =>
    deps.db.read
      .selectFrom('office_act')
      .innerJoin('person', 'person.id', 'office_act.owner_id')
      .select(['act', 'content', 'office_act.person_id as by'])
      .where('office_act.instansi_id', '=', agency.instansiId)
      .where('person.name', '=', name)
      .orderBy('office_act.seq')
      .execute()

  test('stands in the chain of each person it was about, and the chains hold', async () => {
    expect((await make(FILES)).status).toBe(200)
    const again = {
      'pegawai.csv': 'nip;nama;golongan\n199003032015031003;Joko Susilo;III/b\n',
      'tugas.csv': 'nip;kode_jabatan;mulai\n199003032015031003;J2;01/12/2026\n',
    }
    expect((await make(again)).status).toBe(200)
    const acts = await actsAbout('Joko Susilo')
    expect(acts.map(({ act, content, by }) => [act, JSON.parse(content), by])).toEqual([
      ['org.person.create', { name: 'Joko', nip: '1003' }, agency.person.wati],
      [
        'org.assignment.create',
        { post: 'Pustakawan', kind: 'definitif', from: '2024-03-15', to: null, decree: '821/3' },
        agency.person.wati,
      ],
      ['org.person.change', { nama: 'Joko Susilo', golongan: 'III/b' }, agency.person.wati],
      [
        'org.assignment.create',
        { post: 'Kepala Bidang', kind: 'definitif', from: '2026-12-01', to: null, decree: '' },
        agency.person.wati,
      ],
      [
        'org.assignment.change',
        { kind: 'definitif', from: '2024-03-15', to: '2026-11-30', decree: '821/3' },
        agency.person.wati,
      ],
    ])
    expect((await actsAbout('wati')).map(({ act }) => act)).toEqual([
      'org.lists.import',
      'org.lists.import',
    ])
    expect(await verifyRecords(deps.db.read, deps.seal)).toMatchObject({ fault: null })
  })

  test('keeps kind, golongan, jabatan and zone of a person, and their posts end when they are in no list', async () => {
    const list =
      'nip;nama;jenis pegawai;golongan;jabatan;zona\n199003032015031003;Joko;PPPK Paruh Waktu;IX;Pustakawan;wita\n'
    await make({
      ...FILES,
      'pegawai.csv': list.replace(
        '199003032015031003;Joko',
        '198001012005011001;Rahmat;pns;IV/b;;\n198502022010012002;Siti;PNS;;;\n199003032015031003;Joko',
      ),
    })
    const person = await deps.db.read
      .selectFrom('person')
      .select(['id', 'kind', 'golongan', 'jabatan', 'zone'])
      .where('instansi_id', '=', agency.instansiId)
      .where('name', '=', 'Joko')
      .executeTakeFirstOrThrow()
    expect(person).toMatchObject({
      kind: 'pppk-paruh-waktu',
      golongan: 'IX',
      jabatan: 'Pustakawan',
      zone: 480,
    })
    await make({ 'pegawai.csv': 'nip;nama\n198001012005011001;Rahmat\n' }, true)
    const left = await deps.db.read
      .selectFrom('person')
      .innerJoin('assignment', 'assignment.person_id', 'person.id')
      .select(['active', 'left_on', 'to_day'])
      .where('person.id', '=', person.id)
      .execute()
    expect(left).toEqual([{ active: 0, left_on: '2026-11-17', to_day: '2026-11-17' }])
  })

  test('never is that whoever imports decides on the work of others who were there', async () => {
    const { person } = agency
    const nips = { wati: '198001012005011001', ani: '198001012005011002' }
    for (const [name, nip] of [
      ['wati', nips.wati],
      ['ani', nips.ani],
    ] as const) {
      const id = person[name]
      await deps.db.write((tx) =>
        tx.updateTable('person').set({ nip }).where('id', '=', id).execute(),
      )
    }
    const own = `nip;kode_jabatan;jenis;mulai;nomor_sk\n${nips.wati};J1;plt;17/11/2026;800/1\n`
    const first = { 'unor.csv': UNOR, 'jabatan.csv': POSTS }
    expect((await make({ ...first, 'tugas.csv': own })).status).toBe(200)
    const below = `nip;kode_jabatan;mulai\n${nips.ani};J2;18/11/2026\n`
    const refused = await problemOf(await make({ 'tugas.csv': below }))
    expect(refused).toMatchObject({ code: 'invalid', errors: [{ code: 'not-over-yourself' }] })
    expect(await actsAbout('ani')).toEqual([])
  })
})
