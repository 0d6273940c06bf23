import { ZONES } from '@jejak/shared/calendar/day'
import type { ImportKind } from '@jejak/shared/import/kinds'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { PersonKind } from '@jejak/shared/org/person'
import { DAY_READERS } from './days/read-day-rows.ts'
import { filled, listed, plainWords, reference, said } from './read-parts.ts'
import type { RowReader } from './read-cells.ts'
import type { RecordOf } from './records.ts'

const CODE = 60
const NAME = 200
const DECREE = 120

export type Read<Kind extends ImportKind> = {
  /** The key that others may refer to, whatever else is wrong with the row. */
  readonly named: string | undefined
  readonly record: RecordOf[Kind] | undefined
}

/** A row of a list as a record of its kind. */
export const READERS: { readonly [Kind in ImportKind]: (cells: RowReader) => Read<Kind> } = {
  unor(cells) {
    const [code, name] = [filled(cells, 'kode_unor', CODE), filled(cells, 'nama_unor', NAME)]
    const parent = reference(cells, 'kode_unor_induk')
    if (code === undefined || name === undefined || parent === false)
      return { named: code, record: undefined }
    return { named: code, record: { code, name, parent } }
  },
  post(cells) {
    const [code, name] = [filled(cells, 'kode_jabatan', CODE), filled(cells, 'nama_jabatan', NAME)]
    const unor = filled(cells, 'kode_unor', CODE)
    const superior = reference(cells, 'kode_jabatan_atasan')
    if (code === undefined || name === undefined || unor === undefined || superior === false) {
      return { named: code, record: undefined }
    }
    return { named: code, record: { code, name, unor, superior } }
  },
  person(cells) {
    const [nip, name] = [cells.nip(), filled(cells, 'nama', NAME)]
    const kind = listed(cells, 'jenis_pegawai', PERSON_KIND_NAMES, 'not-a-person-kind')
    const zone = listed(cells, 'zona', ZONE_NAMES, 'not-a-zone')
    const [jabatan, golongan] = [said(cells, 'jabatan', NAME), said(cells, 'golongan', CODE)]
    const isRead = [kind, zone, jabatan, golongan].every((each) => each !== false)
    if (nip === undefined || name === undefined || !isRead) return { named: nip, record: undefined }
    return {
      named: nip,
      record: { nip, name, kind, zone, jabatan, golongan } as RecordOf['person'],
    }
  },
  assignment(cells) {
    const nip = cells.nip()
    const post = filled(cells, 'kode_jabatan', CODE)
    const kind = readKind(cells)
    const from = cells.day('mulai')
    if (from === null) cells.complain('mulai', 'empty')
    const to = cells.has('selesai') ? cells.day('selesai') : null
    const decree = cells.has('nomor_sk') ? cells.text('nomor_sk', DECREE) : ''
    if (!nip || !post || !kind || !from || to === undefined || decree === undefined) {
      return { named: undefined, record: undefined }
    }
    const record = {
      nip,
      post,
      kind,
      from,
      to: cells.has('selesai') ? to : undefined,
      decree: cells.has('nomor_sk') ? decree : undefined,
    }
    return { named: undefined, record: isSound(cells, record) ? record : undefined }
  },
  ...DAY_READERS,
}

const PERSON_KIND_NAMES: Readonly<Record<string, PersonKind>> = {
  '': '',
  pns: 'pns',
  cpns: 'pns',
  pppk: 'pppk',
  'pppk penuh waktu': 'pppk',
  'pppk paruh waktu': 'pppk-paruh-waktu',
}
const ZONE_NAMES: Readonly<Record<string, number | null>> = {
  '': null,
  wib: ZONES.WIB,
  wita: ZONES.WITA,
  wit: ZONES.WIT,
}

function isSound(cells: RowReader, { kind, from, to, decree }: RecordOf['assignment']): boolean {
  if (typeof to === 'string' && to < from) {
    cells.complain('selesai', 'end-before-start')
    return false
  }
  if (kind === 'delegasi' && !to) {
    cells.complain('selesai', 'no-end')
    return false
  }
  if ((kind === 'plt' || kind === 'plh') && !decree) {
    cells.complain('nomor_sk', 'no-decree')
    return false
  }
  return true
}

const KIND_NAMES: Readonly<Record<string, AssignmentKind>> = {
  '': 'definitif',
  definitif: 'definitif',
  tetap: 'definitif',
  plt: 'plt',
  'pelaksana tugas': 'plt',
  plh: 'plh',
  'pelaksana harian': 'plh',
  delegasi: 'delegasi',
}

function readKind(cells: RowReader): AssignmentKind | undefined {
  const kind = KIND_NAMES[plainWords(cells.raw('jenis'))]
  if (kind === undefined) cells.complain('jenis', 'not-a-kind')
  return kind
}
