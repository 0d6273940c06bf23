import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import Swal from 'sweetalert2'
import { post } from '../call.ts'
import { cls, word } from '../variant.ts'

/** Files of the archive. The form's names are invented. */
export function FilingPage() {
  const [open, setOpen] = useState(false)
  const submit = async () => {
    const answer = await post('berkas', {})
    setOpen(false)
    await Swal.fire({ icon: answer.ok ? 'success' : 'error', title: answer.message })
  }
  return (
    <>
      <Typography variant="h5">{word('Daftar Berkas')}</Typography>
      <table className={cls('w-full text-sm text-left')}>
        <thead>
          <tr>
            {['Klasifikasi', 'Uraian Informasi', 'Kurun Waktu', 'Jumlah'].map((head) => (
              <th key={head}>{word(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>000.7</td>
            <td>Rencana kerja tahunan</td>
            <td>2026</td>
            <td>12</td>
          </tr>
        </tbody>
      </table>
      <Button onClick={() => setOpen(true)}>Berkaskan</Button>
      <Dialog open={open} onClose={() => setOpen(false)}>
        <DialogTitle>Form Pemberkasan</DialogTitle>
        <DialogContent>
          <form
            id="formBerkas"
            onSubmit={(event) => {
              event.preventDefault()
              void submit()
            }}
          >
            <label>
              Uraian Informasi
              <input name="uraian" defaultValue="Rencana kerja tahunan" />
            </label>
          </form>
        </DialogContent>
        <DialogActions>
          <Button type="submit" form="formBerkas">
            Simpan
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
