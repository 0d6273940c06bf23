import type { ReactNode } from 'react'
import type { Verdict } from '../backend/letter.ts'
import { cls, word } from '../variant.ts'
import { Badge } from './badge.tsx'
import { Section } from './section.tsx'

/** Who has to sign, with the status of each and the icon that opens the approval. */
export function Signatories(props: { readonly status: Verdict; readonly onEdit: () => void }) {
  return (
    <Section heading="Daftar Penandatangan">
      <People role="Penandatangan" status={props.status}>
        <EditIcon title="Setuju/tolak tanda tangan" onEdit={props.onEdit} />
      </People>
    </Section>
  )
}

/** Who has to verify. The icon is there only on the verification page. */
export function Verifiers(props: { readonly status: Verdict; readonly onEdit?: () => void }) {
  return (
    <Section heading="Daftar Verifikator">
      <People role="Verifikator" status={props.status}>
        {props.onEdit && <EditIcon title="Setuju/tolak verifikasi" onEdit={props.onEdit} />}
      </People>
    </Section>
  )
}

type PeopleProps = {
  readonly role: string
  readonly status: Verdict
  readonly children: ReactNode
}

function People({ role, status, children }: PeopleProps) {
  return (
    <table className={cls('w-full text-sm text-left')}>
      <thead>
        <tr>
          {['URUTAN', role, 'NIP', 'Paraf', 'Status', 'Aksi'].map((head) => (
            <th key={head}>{word(head)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>1</td>
          <td>CANARY_NAMA</td>
          <td>CANARY_NIP</td>
          <td>-</td>
          <td>
            <Badge text={status} />
          </td>
          <td>
            <div className={cls('flex justify-center')}>{children}</div>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** Not a button, as in the real app: an svg whose title is its only name. */
function EditIcon({ title, onEdit }: { readonly title: string; readonly onEdit: () => void }) {
  return (
    <svg width="20" height="20" onClick={onEdit}>
      <title>{title}</title>
      <rect width="18" height="18" fill="#cde" />
    </svg>
  )
}
