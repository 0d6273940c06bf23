import { Grid } from '@mui/material'
import type { LetterRow } from '../backend/letter.ts'
import { cls, ordered, word } from '../variant.ts'
import { Section } from './section.tsx'

/** The label and value pairs of a letter. */
export function LetterDetails({ row }: { readonly row: LetterRow }) {
  const pairs = ordered([
    ['Nomor Naskah', row.nomor],
    ['Tanggal Naskah', row.tanggal],
    ['Hal', row.hal],
    ['Jenis Naskah', row.jenis],
    ['Sifat Naskah', row.sifat],
    ['Tingkat Urgensi', row.urgensi],
    ['Klasifikasi', row.klasifikasi],
    ['Asal Naskah', row.asal],
    ['Pengirim', 'CANARY_NAMA'],
    ['Isi Ringkas', 'CANARY_RINGKASAN'],
  ] as const)
  return (
    <Section heading="Detail Naskah" startsOpen>
      <Grid container spacing={1}>
        {pairs.map(([label, value]) => (
          <Grid item xs={12} md={6} key={label}>
            <p className={cls('text-sm')}>{word(label)}</p>
            <Value label={label} value={value} />
          </Grid>
        ))}
      </Grid>
    </Section>
  )
}

function Value({ label, value }: { readonly label: string; readonly value: string }) {
  if (label !== 'Nomor Naskah') {
    return <p className={cls('font-medium whitespace-pre-line')}>{value}</p>
  }
  return (
    <div className={cls('font-medium flex items-center gap-2')}>
      <p>{value === '' ? '-' : value}</p>
      <svg width="16" height="16" role="img">
        <title>Salin</title>
        <rect width="12" height="12" fill="none" stroke="currentColor" />
      </svg>
    </div>
  )
}
