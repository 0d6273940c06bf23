import type { ReactNode } from 'react'
import { useState } from 'react'
import Select from 'react-select'
import { Badge } from './badge.tsx'
import { COLUMNS } from './letter-row.tsx'

const statuses = ['BELUM', 'SETUJU', 'TOLAK'].map((value) => ({
  value,
  label: <Badge text={value} />,
}))

/**
 * The first row of a queue's table body: inputs, not data. A chosen status is drawn with the very
 * badge that a letter's status has, which is a trap for an observer.
 */
export function FilterRow({ filters }: { readonly filters: readonly string[] }) {
  const cells: Readonly<Partial<Record<(typeof COLUMNS)[number], ReactNode>>> = {
    'Tanggal Naskah': <input type="date" aria-label="Cari Tanggal Naskah" />,
    'Nomor Naskah': <Search placeholder="Cari Nomor Naskah" />,
    Hal: <Search placeholder="Cari Hal" />,
    Status: filters.map((placeholder) => (
      <Select
        key={placeholder}
        placeholder={placeholder}
        aria-label={placeholder}
        options={statuses}
      />
    )),
  }
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td key={column}>{cells[column]}</td>
      ))}
    </tr>
  )
}

function Search({ placeholder }: { readonly placeholder: string }) {
  const [text, setText] = useState('')
  return (
    <input
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}
