import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import Select from 'react-select'
import Swal from 'sweetalert2'
import { post } from '../call.ts'

const people = ['CANARY_NAMA Kepala Bidang', 'CANARY_NAMA Sekretaris'].map((value) => ({
  value,
  label: value,
}))
const instructions = ['Tindak lanjuti', 'Pelajari dan beri saran', 'Koordinasikan']

type Props = { readonly letter: string; readonly onClose: () => void }

/** To whom, what to do, and a message: all of it is nobody else's business. */
export function DispositionDialog({ letter, onClose }: Props) {
  const send = async () => {
    const answer = await post('disposisi', { id: letter, pesan: 'CANARY_PESAN' })
    onClose()
    await Swal.fire({
      icon: answer.ok ? 'success' : 'error',
      title: answer.ok ? 'Disposisi terkirim' : answer.message,
    })
  }
  return (
    <Dialog open onClose={onClose} fullWidth>
      <DialogTitle>Form Disposisi / Koordinasi</DialogTitle>
      <DialogContent>
        <form
          id="formDisposisi"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <Select aria-label="Pejabat" isMulti options={people} defaultValue={people.slice(0, 1)} />
          {instructions.map((name) => (
            <label key={name}>
              <input type="checkbox" name="instruksi" value={name} />
              {name}
            </label>
          ))}
          <p>
            <textarea name="pesan" aria-label="Pesan" defaultValue="CANARY_PESAN" />
          </p>
        </form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Batal</Button>
        <Button type="submit" form="formDisposisi">
          Kirim
        </Button>
      </DialogActions>
    </Dialog>
  )
}
