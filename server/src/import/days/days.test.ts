import { toDay } from '@jejak/shared/calendar/day'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeAgency, testDeps, type Agency, type PersonName } from '../../../test/agency.ts'
import { signedIn, testApp, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { checkFiles, codesOf, confirmImport } from '../../../test/import.ts'
import {
  absencesOf,
  giveNips,
  holidayList,
  leaveList,
  NIPS,
  rosterList,
} from '../../../test/import-days.ts'
import { workingDayOf } from '../../calendar/working-day.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import { verifyRecords } from '../../records/verify-records.ts'

stopClock()

// The morning is the 18th of November 2026, a Wednesday; October is final.
onBothEngines('lists of days', (open) => {
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

  const make = async (files: Readonly<Record<string, string>>, endGone = false) => {
    const report = await checkFiles(admin, files, endGone)
    const answer = await confirmImport(admin, report)
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(report.issues)}`)
    return report
  }
  const dayOf = (name: PersonName, day: string) =>
    workingDayOf(deps.db.read, agency.instansiId, {
      personId: agency.person[name],
      day: toDay(day),
    })
  const absences = () => absencesOf(deps.db, agency)

  const TWO = `${NIPS.ani};Cuti Tahunan;23/11/2026;25/11/2026;851/1;\n${NIPS.budi};sakit;24/11/2026;24/11/2026;;\n`

  test('leave counts once it is confirmed, and the same list again changes nothing', async () => {
    const report = await checkFiles(admin, leaveList(TWO))
    expect(report.counts.absence).toEqual({ new: 2, changed: 0, gone: 0, same: 0 })
    expect(await absences()).toEqual([])
    expect((await dayOf('ani', '2026-11-24')).expected).toBeGreaterThan(0)
    expect((await confirmImport(admin, report)).status).toBe(200)
    expect(await dayOf('ani', '2026-11-24')).toMatchObject({ expected: 0, reason: 'tahunan' })
    expect(await dayOf('budi', '2026-11-24')).toMatchObject({ expected: 0, reason: 'sakit' })
    const again = await make(leaveList(TWO))
    expect(again.counts.absence).toEqual({ new: 0, changed: 0, gone: 0, same: 2 })
    expect(await absences()).toHaveLength(2)
    const told = await deps.db.read
      .selectFrom('office_act')
      .select(['act', 'person_id', 'acting_as'])
      .where('owner_id', '=', agency.person.ani)
      .where('act', 'like', 'absence.%')
      .execute()
    expect(told).toEqual([
      { act: 'absence.record', person_id: agency.person.wati, acting_as: 'admin-instansi' },
    ])
    expect(await verifyRecords(deps.db.read, deps.seal)).toMatchObject({ fault: null })
  })

  test('a changed end is shown and written; what is in no row stays, unless the dates are replaced', async () => {
    await make(leaveList(TWO))
    const longer = `${NIPS.ani};tahunan;23/11/2026;26/11/2026;851/1;\n`
    const kept = await make(leaveList(longer))
    expect(kept.changes).toMatchObject([
      { act: 'changed', fields: [{ column: 'selesai', from: '2026-11-25', to: '2026-11-26' }] },
      { act: 'gone', name: 'budi', key: '2026-11-24' },
    ])
    expect((await dayOf('ani', '2026-11-26')).expected).toBe(0)
    expect((await dayOf('budi', '2026-11-24')).expected).toBe(0)
    await make(leaveList(longer), true)
    expect((await dayOf('budi', '2026-11-24')).expected).toBeGreaterThan(0)
    expect(await absences()).toMatchObject([{ state: 'confirmed' }, { state: 'withdrawn' }])
  })

  test('what a person asked for is confirmed by the row that says it, and never goes for want of one', async () => {
    const ani = await signedIn(testApp(deps), deps, agency, 'ani')
    const ask = (id: string, day: string) =>
      ani.send('PUT', '/api/absences', {
        id,
        baseVersion: 0,
        kind: 'tahunan',
        from: day,
        to: day,
        letter: '',
        link: '',
      })
    await ask('0197f000-0000-7000-8000-0000000000a1', '2026-11-23')
    await ask('0197f000-0000-7000-8000-0000000000a2', '2026-11-25')
    const report = await make(
      leaveList(`${NIPS.ani};tahunan;23/11/2026;;;\n${NIPS.budi};besar;27/11/2026;;;\n`),
      true,
    )
    expect(report.counts.absence).toEqual({ new: 1, changed: 1, gone: 0, same: 0 })
    expect(await absences()).toMatchObject([
      { from_day: '2026-11-23', state: 'confirmed' },
      { from_day: '2026-11-25', state: 'asked' },
      { from_day: '2026-11-27', state: 'confirmed' },
    ])
    // Confirmed by the office as well, what a person told of stays theirs to take back.
    const without = await make(
      leaveList(`${NIPS.budi};besar;23/11/2026;;;\n${NIPS.budi};besar;27/11/2026;;;\n`),
      true,
    )
    expect(without.counts.absence.gone).toBe(0)
  })

  test('holidays and cuti bersama come with their source, and of the dates of a list only its own are left', async () => {
    const first = await make(
      holidayList(
        '04/01/2027;;Tahun Baru susulan;libur nasional;SKB 1/2026\n05/01/2027;06/01/2027;Cuti bersama;cuti bersama;SKB 1/2026\n',
      ),
    )
    expect(first.counts.holiday).toEqual({ new: 2, changed: 0, gone: 0, same: 0 })
    expect(await dayOf('ani', '2027-01-06')).toMatchObject({ expected: 0, reason: 'cuti-bersama' })
    const moved = holidayList(
      '04/01/2027;;Tahun Baru;libur nasional;SKB 2/2026\n07/01/2027;;Hari jadi;libur instansi;Perbup 3\n',
    )
    const second = await make(moved, true)
    expect(second.counts.holiday).toEqual({ new: 1, changed: 1, gone: 1, same: 0 })
    expect((await dayOf('ani', '2027-01-06')).expected).toBeGreaterThan(0)
    expect(await dayOf('ani', '2027-01-07')).toMatchObject({ expected: 0, note: 'Hari jadi' })
    const third = await make(moved, true)
    expect(third.counts.holiday).toEqual({ new: 0, changed: 0, gone: 0, same: 2 })
  })

  test('a roster has nights, breaks after midnight and days off, and is replaced for its people alone', async () => {
    await make(
      rosterList(
        `${NIPS.ani};21/11/2026;21.00;07:00;01.00;02.00\n${NIPS.ani};22/11/2026;libur;;;\n${NIPS.budi};22/11/2026;08.00;14.00;;\n`,
      ),
    )
    expect((await dayOf('ani', '2026-11-21')).expected).toBe(180)
    // Seven hours after midnight but for the break; the roster has the day off.
    expect((await dayOf('ani', '2026-11-22')).expected).toBe(360)
    expect((await dayOf('budi', '2026-11-22')).expected).toBe(360)
    const next = await make(rosterList(`${NIPS.ani};21/11/2026;07.00;14.00;;\n`), true)
    expect(next.counts.roster).toEqual({ new: 0, changed: 1, gone: 0, same: 0 })
    const wide = `${NIPS.ani};20/11/2026;07.00;14.00;;\n${NIPS.ani};23/11/2026;07.00;14.00;;\n`
    const replaced = await make(rosterList(wide), true)
    expect(replaced.counts.roster).toEqual({ new: 2, changed: 0, gone: 2, same: 0 })
    expect((await dayOf('ani', '2026-11-21')).expected).toBe(0)
    expect((await dayOf('budi', '2026-11-22')).expected).toBe(360)
    expect((await make(rosterList(wide), true)).counts.roster).toMatchObject({ new: 0, same: 2 })
  })

  test('each row that cannot be is named with its reason', async () => {
    const wrong = await checkFiles(admin, {
      ...leaveList(
        [
          `${NIPS.ani};liburan;23/11/2026;;;`,
          `${NIPS.ani};tahunan;31/02/2026;;;`,
          `${NIPS.ani};tahunan;25/11/2026;24/11/2026;;`,
          `${NIPS.ani};dinas;26/11/2026;;;`,
          `${NIPS.ani};sakit;27/11/2026;;;http://surat`,
          `${NIPS.budi};sakit;23/11/2026;25/11/2026;;`,
          `${NIPS.budi};sakit;25/11/2026;26/11/2026;;`,
          `197001011995031001;sakit;25/11/2026;;;`,
          `${NIPS.ani};sakit;30/10/2026;;;`,
          `1,98807E+17;sakit;30/11/2026;;;`,
          '',
        ].join('\n'),
      ),
      ...holidayList('04/01/2027;;;libur nasional;\n05/01/2027;;Hari apa;hari besar;\n'),
      ...rosterList(
        `${NIPS.ani};01/12/2026;25.00;26.00;;\n${NIPS.ani};02/12/2026;07.00;;;\n${NIPS.ani};03/12/2026;07.00;14.00;15.00;16.00\n`,
      ),
    })
    expect(codesOf(wrong).toSorted()).toEqual(
      [
        'absence 2 jenis_cuti not-an-absence-kind',
        'absence 3 mulai not-a-day',
        'absence 4 selesai end-before-start',
        'absence 5 nomor_surat no-letter',
        'absence 6 tautan_surat bad-link',
        'absence 8 mulai overlap',
        'absence 9 nip unknown-person',
        'absence 10 mulai final-period',
        'absence 11 nip nip-rounded',
        'holiday 2 nama_libur empty',
        'holiday 3 jenis_libur not-a-holiday-kind',
        'roster 2 masuk not-a-time',
        'roster 2 pulang not-a-time',
        'roster 3 pulang no-shift',
        'roster 4 mulai_istirahat break-outside',
      ].toSorted(),
    )
    expect(wrong.hash).toBeNull()
    expect(await absences()).toEqual([])
  })
})
