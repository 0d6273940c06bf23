import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useState } from 'react'
import Swal from 'sweetalert2'
import type { LetterRow } from '../backend/letter.ts'
import { post } from '../call.ts'
import { DetailFrame } from '../parts/detail-frame.tsx'
import { DispositionDialog } from '../parts/disposition-dialog.tsx'

/** A disposition as its recipient sees it. The form that completes it is invented. */
export function DispositionPage() {
  return <DetailFrame heading="Disposisi Masuk">{({ row }) => <Received row={row} />}</DetailFrame>
}

function Received({ row }: { readonly row: LetterRow }) {
  const [dialog, setDialog] = useState<'again' | 'complete' | undefined>()
  const close = () => setDialog(undefined)
  return (
    <>
      <Button onClick={() => setDialog('again')}>Disposisikan kembali</Button>
      <Button onClick={() => setDialog('complete')}>Penyelesaian Disposisi</Button>
      {!row.read && <Button>Batalkan Disposisi</Button>}
      {dialog === 'again' && <DispositionDialog letter={row.id} onClose={close} />}
      {dialog === 'complete' && <Complete letter={row.id} onClose={close} />}
    </>
  )
}

function Complete({ letter, onClose }: { readonly letter: string; readonly onClose: () => void }) {
  const submit = async () => {
    const answer = await post('penyelesaian', { id: letter })
    onClose()
    await Swal.fire({
      icon: answer.ok ? 'success' : 'error',
      title: answer.ok ? 'Disposisi diselesaikan' : answer.message,
    })
  }
  return (
    <Dialog open onClose={onClose}>
      <DialogTitle>Penyelesaian Disposisi</DialogTitle>
      <DialogContent>
        <form
          id="formPenyelesaian"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <textarea name="catatan" aria-label="Catatan" defaultValue="CANARY_CATATAN" />
        </form>
      </DialogContent>
      <DialogActions>
        <Button type="submit" form="formPenyelesaian">
          Kirim
        </Button>
      </DialogActions>
    </Dialog>
  )
}
