import type { Reading } from '@jejak/shared/bkn/plan'
import { ASPEK } from '@jejak/shared/skp/skp'
import { linesOf } from '../page/see.ts'
import { afterLabel } from '../page/where.ts'
import { findTable, gridOf } from './table.ts'

type Skp = Extract<Reading, { kind: 'skp' }>
type Rhk = Skp['rhk'][number]

const COLUMNS = {
  rhk: ['rencana hasil kerja', 'hasil kerja'],
  atasan: [
    'rencana hasil kerja pimpinan yang diintervensi',
    'rencana hasil kerja atasan yang diintervensi',
  ],
  klasifikasi: ['klasifikasi'],
  aspek: ['aspek'],
  indikator: ['indikator kinerja individu', 'indikator'],
  target: ['target'],
}

/** The SKP page: year, RHK, indikator and target. Names of people on it are passed over. */
export function readSkp(): Skp | undefined {
  const found = findTable(COLUMNS)
  const lines = linesOf(document.body)
  const year = Number(/\d{4}/.exec(afterLabel(lines, /^tahun$/i) ?? '')?.[0])
  if (!found || !year) return undefined
  const { at } = found
  const rhk: Rhk[] = []
  let jenis: Rhk['jenis'] = 'utama'
  let open: Rhk | undefined
  for (const row of gridOf(found.table)) {
    const cell = (index: number) => row[index] ?? ''
    const isHeading = new Set(row).size === 1
    if (isHeading) {
      jenis = /tambahan/i.test(cell(0)) ? 'tambahan' : 'utama'
      open = undefined
      continue
    }
    const aspek = ASPEK.find((each) => each === cell(at.aspek).toLowerCase())
    if (cell(at.indikator) === '' || cell(at.aspek).toLowerCase() === 'aspek') continue
    // Rows of one RHK share its cell; two RHK of the same text differ in their number.
    if (open === undefined || open.uraian !== cell(at.rhk)) {
      open = {
        jenis,
        klasifikasi: /organisasi/i.test(cell(at.klasifikasi)) ? 'organisasi' : 'individu',
        uraian: cell(at.rhk),
        rhkAtasan: cell(at.atasan),
        indikator: [],
      }
      rhk.push(open)
    }
    open.indikator.push({
      aspek: aspek ?? 'deskripsi',
      indikator: cell(at.indikator),
      target: cell(at.target),
    })
  }
  const pendekatan = /kualitatif/i.test(afterLabel(lines, /^pendekatan$/i) ?? '')
  return { kind: 'skp', year, pendekatan: pendekatan ? 'kualitatif' : 'kuantitatif', rhk }
}
