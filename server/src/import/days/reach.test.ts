import { beforeAll, beforeEach, expect, test } from 'vitest'
import { giveRole, makeAgency, testDeps, type Agency } from '../../../test/agency.ts'
import { problemOf, signedIn, testApp, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { checkFiles, codesOf, confirmImport, sendTables, tablesOf } from '../../../test/import.ts'
import { absencesOf, giveNips, holidayList, leaveList, NIPS } from '../../../test/import-days.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'

stopClock()

onBothEngines('who imports lists of days', (open) => {
  let deps: ServerDeps
  let agency: Agency
  let admin: Client
  beforeAll(async () => {
    deps = testDeps(await open())
  })
  beforeEach(async () => {
    setClock(MORNING)
    agency = await makeAgency(deps.db)
    await giveNips(deps.db, agency)
    admin = await signedIn(testApp(deps), deps, agency, 'wati')
  })

  test('a pengelola kinerja imports days and nothing else, an admin unor leave and shifts of their people', async () => {
    const people = tablesOf({ 'pegawai.csv': 'nip;nama\n199003032015031003;Joko\n' })
    const begin = (client: Client, files: Readonly<Record<string, string>>) =>
      client.send('POST', '/api/imports', {
        tables: tablesOf(files).map((table) => ({ ...table, rows: table.rows.length })),
      })
    await giveRole(deps.db, agency, { person: 'budi', name: 'pengelola-kinerja' })
    const keeper = await signedIn(testApp(deps), deps, agency, 'budi')
    const refused = await keeper.send('POST', '/api/imports', {
      tables: people.map((table) => ({ ...table, rows: 1 })),
    })
    expect((await problemOf(refused)).code).toBe('forbidden')
    const own = await checkFiles(keeper, leaveList(`${NIPS.budi};sakit;24/11/2026;;;\n`))
    expect(codesOf(own)).toEqual(['absence 2 nip outside-scope'])
    const report = await checkFiles(keeper, leaveList(`${NIPS.ani};sakit;24/11/2026;;;\n`))
    expect((await confirmImport(keeper, report)).status).toBe(200)

    const { id: unorId } = await deps.db.read
      .selectFrom('unor')
      .select('id')
      .where('instansi_id', '=', agency.instansiId)
      .executeTakeFirstOrThrow()
    await giveRole(deps.db, agency, { person: 'sri', name: 'admin-unor', unorId })
    const head = await signedIn(testApp(deps), deps, agency, 'sri')
    expect(
      (await problemOf(await begin(head, holidayList('04/01/2027;;Libur;instansi;\n')))).code,
    ).toBe('forbidden')
    const mixed = await checkFiles(
      head,
      leaveList(
        `${NIPS.ani};sakit;26/11/2026;;;\n${NIPS.wati};sakit;26/11/2026;;;\n${NIPS.sri};sakit;26/11/2026;;;\n`,
      ),
    )
    // An admin instansi is nobody else's to administer, and nobody says when they are away themselves.
    expect(codesOf(mixed)).toEqual(['absence 3 nip outside-scope', 'absence 4 nip outside-scope'])
  })

  test('a role that is taken away meanwhile takes the import with it', async () => {
    await giveRole(deps.db, agency, { person: 'budi', name: 'pengelola-kinerja' })
    const keeper = await signedIn(testApp(deps), deps, agency, 'budi')
    const id = await sendTables(keeper, tablesOf(leaveList(`${NIPS.ani};sakit;24/11/2026;;;\n`)))
    await deps.db.write((tx) =>
      tx
        .deleteFrom('role')
        .where('instansi_id', '=', agency.instansiId)
        .where('person_id', '=', agency.person.budi)
        .execute(),
    )
    const checked = await keeper.send('POST', '/api/imports/check', { id, endGone: false })
    expect((await problemOf(checked)).code).toBe('forbidden')
  })

  test('of two imports at once that were looked at on the same ground one is written, the other looks again', async () => {
    await giveRole(deps.db, agency, { person: 'budi', name: 'admin-instansi' })
    const other = await signedIn(testApp(deps), deps, agency, 'budi')
    const one = await checkFiles(admin, leaveList(`${NIPS.ani};sakit;24/11/2026;25/11/2026;;\n`))
    const two = await checkFiles(other, leaveList(`${NIPS.ani};besar;25/11/2026;26/11/2026;;\n`))
    const answers = await Promise.all([confirmImport(admin, one), confirmImport(other, two)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(await absencesOf(deps.db, agency)).toHaveLength(1)
  })
})
