import { Typography } from '@mui/material'
import { useState } from 'react'
import type { LetterRow } from '../backend/letter.ts'
import { fx } from '../fx.ts'
import { ActionMenu } from '../parts/action-menu.tsx'
import { ApproveDialog } from '../parts/approve-dialog.tsx'
import { DetailFrame } from '../parts/detail-frame.tsx'
import { downloadLetter, downloadSummary } from '../parts/download.ts'
import { Signatories, Verifiers } from '../parts/people-tables.tsx'
import { SendDialog } from '../parts/send-dialog.tsx'
import { TteForm } from '../parts/tte-form.tsx'

/** The signatory's page of one letter: approve, sign, send. */
export function SigningPage() {
  return (
    <DetailFrame heading="Tandatangan Naskah">
      {({ row, refresh }) => <Signing row={row} refresh={refresh} />}
    </DetailFrame>
  )
}

function Signing({ row, refresh }: { readonly row: LetterRow; readonly refresh: () => void }) {
  const [dialog, setDialog] = useState<'approve' | 'send' | undefined>()
  const close = () => setDialog(undefined)
  return (
    <>
      <Verifiers status={row.verification} />
      <Signatories status={row.approval} onEdit={() => setDialog('approve')} />
      {row.approval === 'SETUJU' && !row.signed && <TteForm letter={row.id} />}
      {row.sent && <Typography variant="h5">Naskah ini telah dikirim</Typography>}
      <ActionMenu
        label="Pilih Aksi"
        actions={[
          { name: 'Unduh', run: () => downloadLetter(row.id) },
          { name: 'Unduh Ringkasan', run: () => downloadSummary(row.id) },
          ...(row.signed && !row.sent
            ? [{ name: 'Kirim Naskah', run: () => setDialog('send') }]
            : []),
        ]}
      />
      {dialog === 'approve' && (
        <ApproveDialog
          letter={row.id}
          title="Setuju/tolak tanda tangan"
          formId="formTtd"
          path="ttd"
          onClose={close}
          onDone={() => fx.badge === 'now' && refresh()}
        />
      )}
      {dialog === 'send' && <SendDialog letter={row.id} onClose={close} />}
    </>
  )
}
