import { Card, CardContent, Grid, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { queues } from '../paths.ts'

const cards = [
  ['Naskah belum ditandatangani', `${queues.tandatangan.path}?statusTT=BELUM`, 20],
  ['Naskah belum dikirim', queues.log.path, 10],
  ['Naskah belum diverifikasi', queues.verifikasi.path, 20],
  ['Naskah masuk belum dibaca', queues.masuk.path, 60],
  ['Naskah masuk belum ditindaklanjuti', queues.masuk.path, 60],
  ['Disposisi belum dibaca', queues['disposisi-masuk'].path, 60],
  ['Disposisi belum ditindaklanjuti', queues['disposisi-masuk'].path, 60],
  ['Tembusan belum dibaca', '/x-tembusan', 3],
] as const

/** The eight counters a working day begins with. */
export function HomePage() {
  return (
    <Grid container spacing={2}>
      {cards.map(([name, path, count]) => (
        <Grid item xs={6} md={3} key={name}>
          <Card>
            <CardContent>
              <Typography variant="h4">{count}</Typography>
              <Link to={path}>{name}</Link>
            </CardContent>
          </Card>
        </Grid>
      ))}
    </Grid>
  )
}
