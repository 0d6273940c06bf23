import { beforeAll, beforeEach, expect, test } from 'vitest'
import { makeAgency, testDeps } from '../../test/agency.ts'
import { problemOf, signedIn, testApp, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { checkFiles, codesOf } from '../../test/import.ts'
import { FILES, PEOPLE, POSTS, TERMS, UNOR } from '../../test/import-lists.ts'
import type { ServerDeps } from '../platform/server-deps.ts'

stopClock()

onBothEngines('an import with mistakes', (open) => {
  let deps: ServerDeps
  let admin: Client
  beforeAll(async () => {
    deps = testDeps(await open())
  })
  beforeEach(async () => {
    admin = await signedIn(testApp(deps), deps, await makeAgency(deps.db), 'wati')
  })

  test('names each row that cannot be, and does not complain of what hangs on it', async () => {
    const wrong = await checkFiles(admin, {
      'unor.csv': `${UNOR}U3;;U1\nU2;Bidang Lain;U1\nU4;Seksi;U9\n`,
      'jabatan.csv': `${POSTS}J4;Arsiparis;U8;J2\nJ5;Staf;U2;J7\nJ6;Staf;U2;J6\n`,
      'pegawai.csv': `${PEOPLE}1,98807E+17;Bagus\n19900303201503100;Budi\n199002302015031003;Cici\n199003032015031003;Bukan Joko\n199003032015033004;Dedi\n`,
      'tugas.csv': `${TERMS}199003032015033004;J9;;31/02/2026;;\n197001011995031001;J3;;01/01/2026;;\n199003032015033004;J3;plt;01/01/2026;;\n199003032015033004;J3;sementara;01/01/2026;01/12/2025;\n199003032015033004;J3;;02/01/2026;01/12/2025;\n`,
    })
    expect(codesOf(wrong).toSorted()).toEqual(
      [
        'unor 4 nama_unor empty',
        'unor 5 kode_unor twice',
        'unor 6 kode_unor_induk unknown-unor',
        'post 5 kode_unor unknown-unor',
        'post 6 kode_jabatan_atasan unknown-post',
        'post 7 kode_jabatan_atasan own-superior',
        'person 5 nip nip-rounded',
        'person 6 nip nip-not-18-digits',
        'person 7 nip nip-birth-date',
        'person 8 nip twice',
        'person 9 nip nip-gender',
        'assignment 6 mulai not-a-day',
        'assignment 7 nip unknown-person',
        'assignment 8 nomor_sk no-decree',
        'assignment 9 jenis not-a-kind',
        'assignment 10 selesai end-before-start',
      ].toSorted(),
    )
    expect(wrong.hash).toBeNull()
    expect(wrong.errors).toBe(15)
    const refused = await admin.send('POST', '/api/imports/confirm', {
      id: wrong.id,
      hash: '0'.repeat(64),
    })
    expect((await problemOf(refused)).code).toBe('conflict')
  })

  test('finds a circle of units and of posts, and names one row of it', async () => {
    const wrong = await checkFiles(admin, {
      'unor.csv': 'kode_unor;nama_unor;kode_unor_induk\nA;a;C\nB;b;A\nC;c;B\nD;d;A\n',
      'jabatan.csv': 'kode_jabatan;nama_jabatan;kode_unor;kode_jabatan_atasan\nX;x;A;Y\nY;y;A;X\n',
    })
    expect(codesOf(wrong)).toEqual([
      'post 3 kode_jabatan_atasan circle',
      'unor 4 kode_unor_induk circle',
    ])
  })

  test('refuses two definitive posts on one day', async () => {
    const rows =
      '199003032015031003;J3;;01/01/2025;;\n199003032015031003;J2;;01/01/2025;31/01/2025;\n'
    const { 'tugas.csv': _, ...others } = FILES
    const report = await checkFiles(admin, {
      ...others,
      'tugas.csv': `nip;kode_jabatan;jenis;mulai;selesai;nomor_sk\n${rows}`,
    })
    expect(report.issues).toMatchObject([{ row: 3, column: 'mulai', code: 'two-posts', other: 2 }])
  })
})
