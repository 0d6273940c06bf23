import { Button, Grid, Typography } from '@mui/material'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import Swal from 'sweetalert2'
import { post } from '../call.ts'
import { Pick } from '../parts/pick.tsx'
import { queues } from '../paths.ts'
import { word } from '../variant.ts'

/** The registration of a letter that came on paper. Wording after the older manuals. */
export function IncomingRegistrationPage() {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const save = async () => {
    const answer = await post('masuk', {})
    await Swal.fire({
      icon: answer.ok ? 'success' : 'error',
      title: answer.ok ? 'Naskah berhasil disimpan' : answer.message,
    })
    if (answer.ok) navigate(queues.masuk.path)
  }
  return (
    <>
      <Typography variant="h5">{word('Registrasi Naskah Masuk')}</Typography>
      {!open && <Button onClick={() => setOpen(true)}>Tambah</Button>}
      {open && (
        <form
          id="formNaskahMasuk"
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <label>
            Nomor Naskah <input name="nomor" defaultValue="005/77/SETDA/2026" />
          </label>
          <label>
            Hal <textarea name="hal" defaultValue="Undangan forum perangkat daerah" />
          </label>
          <label>
            Isi Ringkas <textarea name="ringkasan" defaultValue="CANARY_RINGKASAN" />
          </label>
          <Grid container>
            <Pick label="Sifat Naskah*" options={['Biasa', 'Penting', 'Rahasia']} />
          </Grid>
          <Button type="submit">Simpan</Button>
        </form>
      )}
    </>
  )
}
