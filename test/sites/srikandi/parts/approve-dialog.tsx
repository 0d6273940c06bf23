import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useState } from 'react'
import Swal from 'sweetalert2'
import { post } from '../call.ts'

type Props = {
  readonly letter: string
  readonly title: string
  readonly formId: string
  readonly path: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Approve or refuse, with a note. The same dialog serves signatories and verifiers. */
export function ApproveDialog({ letter, title, formId, path, onClose, onDone }: Props) {
  const [status, setStatus] = useState('SETUJU')
  const submit = async (event: { preventDefault(): void }) => {
    event.preventDefault()
    const answer = await post(path, { id: letter, status, catatan: 'CANARY_CATATAN' })
    onClose()
    if (answer.ok) return onDone()
    await Swal.fire({ icon: 'error', title: 'Gagal', text: answer.message })
  }
  return (
    <Dialog open onClose={onClose}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <form id={formId} onSubmit={(event) => void submit(event)}>
          {['SETUJU', 'TOLAK'].map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="status"
                value={value}
                checked={status === value}
                onChange={() => setStatus(value)}
              />
              {value === 'SETUJU' ? 'Setuju' : 'Tolak'}
            </label>
          ))}
          <p>
            <textarea name="catatan" aria-label="Catatan" defaultValue="CANARY_CATATAN" />
          </p>
        </form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Batal</Button>
        <Button type="submit" form={formId}>
          Kirim
        </Button>
      </DialogActions>
    </Dialog>
  )
}
