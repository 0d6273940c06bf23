import { ABSENCE_KINDS, isWork } from '@jejak/shared/calendar/absence-kind'
import type { Absence } from '@jejak/shared/org/absence'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DaysFields } from './days-fields.tsx'
import { k } from './t.ts'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { useSending } from './use-sending.tsx'

type Form = Pick<Absence, 'kind' | 'from' | 'to' | 'letter' | 'link'>

/** Asks for leave or tells of travel. */
export function AbsenceForm({
  absence,
  onClose,
  onDone,
}: {
  /** One that is changed; null for a new one. */
  readonly absence: Absence | null
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => absence?.id ?? context.clock.newId())
  const [form, setForm] = useState<Form>(
    absence ?? { kind: 'tahunan', from: today, to: today, letter: '', link: '' },
  )
  const change = (more: Partial<Form>) => setForm({ ...form, ...more })
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  const { kind, from, to, letter, link } = form
  return (
    <Dialog
      title={k('absence.title')}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k('send')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const baseVersion = absence?.version ?? 0
          const asked = {
            id,
            baseVersion,
            kind,
            from,
            to,
            letter: letter.trim(),
            link: link.trim(),
          }
          void send('askAbsence', asked, k('absence.sent'))
        }}
      >
        {notice}
        <ChoiceField
          label={k('absence.kind')}
          value={kind}
          choices={ABSENCE_KINDS.map((each) => [each, k(`kind.${each}`)] as const)}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <DaysFields
          labels={[k('absence.from'), k('absence.to')]}
          days={{ from, to }}
          onChange={change}
        />
        <TextField
          label={k('absence.letter')}
          value={letter}
          max={120}
          isRequired={isWork(kind)}
          onChange={(text) => change({ letter: text })}
        />
        <TextField
          label={k('absence.link')}
          hint={k('absence.linkHint')}
          value={link}
          max={2000}
          isRequired={isWork(kind)}
          onChange={(text) => change({ link: text })}
        />
      </form>
    </Dialog>
  )
}
