import type { Reading } from '@jejak/shared/bkn/plan'
import { readPeriod } from '../page/where.ts'
import { findTable, gridOf } from './table.ts'

const COLUMNS = {
  rhk: ['rencana hasil kerja'],
  deskripsi: ['rencana aksi'],
  target: ['target'],
}

/** The rencana aksi page of one period: each row belongs to the RHK named last above it. */
export function readActions(): Extract<Reading, { kind: 'actions' }> | undefined {
  const found = findTable(COLUMNS)
  const period = readPeriod()
  if (!found || !period) return undefined
  const rows: { rhk: string; deskripsi: string; target: string }[] = []
  let rhk = ''
  for (const row of gridOf(found.table).slice(1)) {
    const cell = (index: number) => row[index] ?? ''
    rhk = cell(found.at.rhk) || rhk
    const deskripsi = cell(found.at.deskripsi)
    if (rhk !== '' && deskripsi !== '') rows.push({ rhk, deskripsi, target: cell(found.at.target) })
  }
  const code = location.pathname.split('/').filter(Boolean).at(-2) ?? ''
  return { kind: 'actions', period: { ...period, code }, rows }
}
