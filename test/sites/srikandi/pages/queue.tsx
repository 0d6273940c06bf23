import { Button, Skeleton, Typography } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useQueue } from '../call.ts'
import { COLUMNS, LetterTableRow } from '../parts/letter-row.tsx'
import { FilterRow } from '../parts/filter-row.tsx'
import { queues } from '../paths.ts'
import type { QueueName } from '../paths.ts'
import { cls, word } from '../variant.ts'

/** A list of letters: skeleton first, ten rows, more as the person scrolls. */
export function QueuePage({ name }: { readonly name: QueueName }) {
  const [pageSize, setPageSize] = useState(10)
  const [total, setTotal] = useState<number | undefined>()
  const { rows, failed, ended, more, again } = useQueue(name, pageSize)
  const queue = queues[name]
  return (
    <>
      <Typography variant="h5">{word(queue.heading)}</Typography>
      <label>
        Menampilkan :
        <select value={pageSize} onChange={(event) => setPageSize(Number(event.target.value))}>
          {[10, 25, 50, 100].map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <Button onClick={() => setTotal(60)}>HITUNG TOTAL</Button>
      {total !== undefined && <span>{total} naskah</span>}
      <table className={cls('w-full text-sm text-left')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column}>{word(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <FilterRow filters={queue.filters} />
          {rows?.map((row, index) => (
            <LetterTableRow key={row.id} row={row} n={index + 1} detail={queue.detail} />
          ))}
        </tbody>
      </table>
      {rows === undefined && !failed && <Skeleton variant="rectangular" height={300} />}
      {rows?.length === 0 && <p>Tidak ada data</p>}
      {failed && (
        <p>
          Gagal memuat data <Button onClick={() => void again()}>COBA LAGI</Button>
        </p>
      )}
      {rows !== undefined && !ended && <More key={rows.length} onSeen={() => void more()} />}
    </>
  )
}

/** The line at the end of a list. Seeing it loads more. */
function More({ onSeen }: { readonly onSeen: () => void }) {
  const line = useRef<HTMLParagraphElement>(null)
  const seen = useRef(onSeen)
  seen.current = onSeen
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) seen.current()
    })
    if (line.current !== null) observer.observe(line.current)
    return () => observer.disconnect()
  }, [])
  return <p ref={line}>Gulir ke bawah untuk memuat lebih banyak</p>
}
