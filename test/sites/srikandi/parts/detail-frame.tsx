import { Skeleton, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { LetterRow } from '../backend/letter.ts'
import { post, useLetter } from '../call.ts'
import { letterOf } from '../salted-id.ts'
import { word } from '../variant.ts'
import { LetterDetails } from './letter-details.tsx'
import { Preview } from './preview.tsx'
import { Section } from './section.tsx'

type Detail = { readonly row: LetterRow; readonly refresh: () => void }

/** What every detail page has. Opening one marks the letter as read, whoever opens it. */
export function DetailFrame(props: {
  readonly heading: string
  readonly children: (detail: Detail) => ReactNode
}) {
  const [query] = useSearchParams()
  const letter = letterOf(query.get('id') ?? '')
  const { row, refresh } = useLetter(letter)
  useEffect(() => void post('baca', { id: letter }), [letter])
  if (row === undefined) return <Skeleton variant="rectangular" height={400} />
  return (
    <>
      <Typography variant="h5">{word(props.heading)}</Typography>
      <LetterDetails row={row} />
      {props.children({ row, refresh: () => void refresh() })}
      <Section heading="Linimasa">
        <p>CANARY_NAMA membuka naskah.</p>
      </Section>
      <Section heading="Daftar Riwayat Perubahan">
        <p>CANARY_NAMA mengubah naskah.</p>
      </Section>
      <Preview letter={letter} />
    </>
  )
}
