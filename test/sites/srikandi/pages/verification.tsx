import { useState } from 'react'
import type { LetterRow } from '../backend/letter.ts'
import { fx } from '../fx.ts'
import { ApproveDialog } from '../parts/approve-dialog.tsx'
import { DetailFrame } from '../parts/detail-frame.tsx'
import { Verifiers } from '../parts/people-tables.tsx'

/** The verifier's page of one letter. The name of its dialog and form are invented: no source has them. */
export function VerificationPage() {
  return (
    <DetailFrame heading="Verifikasi Naskah">
      {({ row, refresh }) => <Verification row={row} refresh={refresh} />}
    </DetailFrame>
  )
}

function Verification({ row, refresh }: { readonly row: LetterRow; readonly refresh: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Verifiers status={row.verification} onEdit={() => setOpen(true)} />
      {open && (
        <ApproveDialog
          letter={row.id}
          title="Form Verifikasi"
          formId="formVerifikasi"
          path="verifikasi"
          onClose={() => setOpen(false)}
          onDone={() => fx.badge === 'now' && refresh()}
        />
      )}
    </>
  )
}
