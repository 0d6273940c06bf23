import { Grid, Typography } from '@mui/material'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { cls, word } from '../variant.ts'

type Props = {
  readonly heading: string
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A section of a detail page. A closed one has no content in the page at all. */
export function Section({ heading, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen)
  return (
    <Grid container>
      <Grid item xs={12} className={cls('flex items-center gap-2')}>
        <Typography variant="h5">{word(heading)}</Typography>
        <button
          type="button"
          aria-label={`Buka tutup ${heading}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={cls(`hover:opacity-75 transition-transform${open ? ' rotate-180' : ''}`)}
        >
          ▾
        </button>
      </Grid>
      {open && (
        <Grid item xs={12}>
          {children}
        </Grid>
      )}
    </Grid>
  )
}
