import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useState } from 'react'
import { post } from '../call.ts'
import { Preview } from './preview.tsx'

type Props = { readonly letter: string; readonly onClose: () => void }

/** Sending asks twice in the same dialog, and shows that it happened only after a reload. */
export function SendDialog({ letter, onClose }: Props) {
  const [sure, setSure] = useState(false)
  const send = async () => {
    const answer = await post('kirim', { id: letter })
    onClose()
    if (answer.ok) location.reload()
  }
  return (
    <Dialog open onClose={onClose} fullWidth>
      <DialogTitle>Kirim Naskah</DialogTitle>
      <DialogContent>
        {sure ? <p>Naskah akan dikirim ke tujuan.</p> : <Preview letter={letter} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Batal</Button>
        {sure ? (
          <Button onClick={() => void send()}>Ya, Kirim</Button>
        ) : (
          <Button onClick={() => setSure(true)}>Ya, Lanjutkan</Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
