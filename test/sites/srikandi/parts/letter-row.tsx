import type { ReactNode } from 'react'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { LetterRow } from '../backend/letter.ts'
import { saltedId } from '../salted-id.ts'
import { ordered } from '../variant.ts'
import { Badge } from './badge.tsx'

/** The columns of every queue, in the order the variant asks for. */
export const COLUMNS = ordered([
  'NO',
  'Tanggal Naskah',
  'Nomor Naskah',
  'Hal',
  'Asal Naskah',
  'Status',
  'Aksi',
] as const)

type Props = { readonly row: LetterRow; readonly n: number; readonly detail: string }

/** One letter in a queue. Its link is another one each time the queue is drawn anew. */
export function LetterTableRow({ row, n, detail }: Props) {
  const [id] = useState(() => saltedId(row.id))
  const cells: Readonly<Record<(typeof COLUMNS)[number], ReactNode>> = {
    NO: n,
    'Tanggal Naskah': row.tanggal,
    'Nomor Naskah': row.nomor,
    Hal: row.hal,
    'Asal Naskah': row.asal,
    Status: <Badge text={statusOf(row)} />,
    Aksi: (
      <Link to={`${detail}?id=${encodeURIComponent(id)}`} aria-label={`Detail ${row.id}`}>
        Detail
      </Link>
    ),
  }
  return (
    <tr data-fx-letter={row.id}>
      {COLUMNS.map((column) => (
        <td key={column}>{cells[column]}</td>
      ))}
    </tr>
  )
}

function statusOf(row: LetterRow): string {
  if (row.id.startsWith('m')) return row.read ? 'Dibaca' : 'Belum Dibaca'
  return row.approval
}
