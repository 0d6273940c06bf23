import { writeCsv } from '@jejak/shared/bkn/csv'
import { columnsOf, type ImportKind, type OfficeKind } from '@jejak/shared/import/kinds'
import type { Chance } from '../sync-fuzz/chance.ts'

/** The lists of an agency as rows of cells, without their headings. */
export type Lists = { readonly [Kind in OfficeKind]: string[][] }
/** The same with what bears on its days. */
export type AllLists = { readonly [Kind in ImportKind]: string[][] }

const HEADS: Readonly<Record<ImportKind, readonly string[]>> = {
  unor: ['kode_unor', 'nama_unor', 'kode_unor_induk'],
  post: ['kode_jabatan', 'nama_jabatan', 'kode_unor', 'kode_jabatan_atasan'],
  person: ['nip', 'nama'],
  assignment: ['nip', 'kode_jabatan', 'jenis', 'mulai', 'selesai', 'nomor_sk'],
  absence: columnsOf('absence'),
  holiday: columnsOf('holiday'),
  roster: columnsOf('roster'),
}
const FILES: Readonly<Record<ImportKind, string>> = {
  unor: 'unor.csv',
  post: 'jabatan.csv',
  person: 'pegawai.csv',
  assignment: 'penugasan.csv',
  absence: 'cuti.csv',
  holiday: 'libur.csv',
  roster: 'jadwal.csv',
}
const OF_A_UNIT = 20
const GIVEN = ['Ani', 'Bagus', 'Citra', 'Dwi', 'Eka', 'Fajar', 'Gita', 'Hadi', 'Indah', 'Joko']
const FAMILY = ['Lestari', 'Wijaya', 'Siregar', 'Putri', 'Nugroho', 'Rahman', 'Simanjuntak']
const DEGREES = ['', ', S.Kom.', ', S.E., M.M.', ', S.Sos., M.Si.']

/** An agency of so many people: units of twenty, each with a head who reports to the head of the unit above. */
export function drawAgency(people: number, chance: Chance): Lists {
  const lists: Lists = { unor: [], post: [], person: [], assignment: [] }
  const units = Math.ceil(people / OF_A_UNIT)
  for (let at = 0; at < units; at++) {
    const above = at === 0 ? '' : `U${Math.floor((at - 1) / 8)}`
    lists.unor.push([`U${at}`, `Bidang ${at}`, above])
    const headAbove = at === 0 ? '' : `J${Math.floor((at - 1) / 8) * OF_A_UNIT}`
    for (let seat = 0; seat < OF_A_UNIT; seat++) {
      const post = at * OF_A_UNIT + seat
      if (post >= people) break
      const superior = seat === 0 ? headAbove : `J${at * OF_A_UNIT}`
      const name = seat === 0 ? `Kepala Bidang ${at}` : `Analis ${at}.${seat}`
      lists.post.push([`J${post}`, name, `U${at}`, superior])
    }
  }
  for (let at = 0; at < people; at++) {
    lists.person.push([nipOf(at), nameOf(chance)])
    lists.assignment.push([nipOf(at), `J${at}`, 'definitif', '02/01/2025', '', `821/${at}`])
  }
  return lists
}

/** How many rows `drawDays` has for days of so many people. */
export const dayRows = (people: number) => Math.floor(people / 5) + HOLIDAYS + 2 * SHIFTS
const HOLIDAYS = 30
const SHIFTS = 30

/**
 * The same agency with leave of every fifth of its people, thirty days off and thirty nights with the day after them, all in
 * 2027.
 */
export function drawDays(people: number, chance: Chance): AllLists {
  const lists = { ...drawAgency(people, chance), absence: [], holiday: [], roster: [] } as AllLists
  for (let at = 0; at < Math.floor(people / 5); at++) {
    const first = (at % 20) + 1
    const dates = [first, first + 2].map((day) => `${two(day)}/02/2027`)
    lists.absence.push([nipOf(5 * at), 'tahunan', ...dates, '', ''])
  }
  for (let at = 0; at < HOLIDAYS; at++) {
    lists.holiday.push([`${two(at + 1)}/08/2027`, '', `Hari ${at}`, 'libur instansi', 'Perbup 1'])
  }
  for (let at = 0; at < SHIFTS; at++) {
    lists.roster.push([nipOf(at), '05/03/2027', '21.00', '07.00', '01.00', '02.00'])
    lists.roster.push([nipOf(at), '06/03/2027', 'libur', '', '', ''])
  }
  return lists
}

const two = (value: number) => String(value).padStart(2, '0')

/** A well-formed NIP for each number, no two alike. */
export function nipOf(at: number): string {
  const year = 1970 + (at % 30)
  const sequence = String((Math.floor(at / 360) % 999) + 1).padStart(3, '0')
  return `${year}${two((at % 12) + 1)}${two((at % 28) + 1)}${year + 24}${two((Math.floor(at / 30) % 12) + 1)}${(at % 2) + 1}${sequence}`
}

export const nameOf = (chance: Chance): string =>
  `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}${chance.pick(DEGREES)}`

/** As an administrator exports them: with a byte order mark, semicolons, and NIPs that no spreadsheet rounds. */
export const toFiles = (lists: Lists & Partial<AllLists>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(FILES) as ImportKind[]).flatMap((list) => {
      const rows = lists[list]
      return rows ? [[FILES[list], writeCsv([HEADS[list], ...rows], ';')]] : []
    }),
  )
