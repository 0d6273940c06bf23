import { writeCsv } from '@jejak/shared/bkn/csv'
import type { Chance } from '../sync-fuzz/chance.ts'

/** The lists of an agency as rows of cells, without their headings. */
export type Lists = {
  readonly unor: string[][]
  readonly post: string[][]
  readonly person: string[][]
  readonly assignment: string[][]
}

const HEADS: Readonly<Record<keyof Lists, readonly string[]>> = {
  unor: ['kode_unor', 'nama_unor', 'kode_unor_induk'],
  post: ['kode_jabatan', 'nama_jabatan', 'kode_unor', 'kode_jabatan_atasan'],
  person: ['nip', 'nama'],
  assignment: ['nip', 'kode_jabatan', 'jenis', 'mulai', 'selesai', 'nomor_sk'],
}
const FILES: Readonly<Record<keyof Lists, string>> = {
  unor: 'unor.csv',
  post: 'jabatan.csv',
  person: 'pegawai.csv',
  assignment: 'penugasan.csv',
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
export const toFiles = (lists: Lists): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(FILES) as (keyof Lists)[]).map((list) => [
      FILES[list],
      writeCsv([HEADS[list], ...lists[list]], ';'),
    ]),
  )
