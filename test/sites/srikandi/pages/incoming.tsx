import { Button } from '@mui/material'
import { useState } from 'react'
import Swal from 'sweetalert2'
import { post } from '../call.ts'
import { ActionMenu } from '../parts/action-menu.tsx'
import { DetailFrame } from '../parts/detail-frame.tsx'
import { DispositionDialog } from '../parts/disposition-dialog.tsx'
import { Section } from '../parts/section.tsx'

/** A letter that came in: forward it, or pass it on with a disposition. */
export function IncomingPage() {
  const [disposing, setDisposing] = useState(false)
  return (
    <DetailFrame heading="Naskah Dinas Masuk">
      {({ row }) => (
        <>
          <Button onClick={() => void forward(row.id)}>Kirim Naskah</Button>
          <ActionMenu
            label="Tindak Lanjut"
            actions={[{ name: 'Disposisikan', run: () => setDisposing(true) }]}
          />
          <Section heading="Daftar Disposisi">
            <p>{row.disposed ? 'CANARY_NAMA Kepala Bidang' : 'Tidak ada data'}</p>
          </Section>
          {disposing && <DispositionDialog letter={row.id} onClose={() => setDisposing(false)} />}
        </>
      )}
    </DetailFrame>
  )
}

async function forward(letter: string): Promise<void> {
  const question = await Swal.fire({
    icon: 'question',
    title: 'Kirim naskah ini?',
    showCancelButton: true,
    confirmButtonText: 'Ya, Kirim',
    cancelButtonText: 'Batal',
  })
  if (!question.isConfirmed) return
  const answer = await post('kirim', { id: letter })
  await Swal.fire({
    icon: answer.ok ? 'success' : 'error',
    title: answer.ok ? 'Naskah terkirim' : answer.message,
  })
}
