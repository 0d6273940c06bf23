import { HOLIDAY_KINDS } from '@jejak/shared/calendar/holiday-kind'
import { toDay } from '@jejak/shared/calendar/day'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useId, useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DaysFields } from './days-fields.tsx'
import { k } from './t.ts'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { useSending } from './use-sending.tsx'

export type Range = OfficeCalendar['ranges'][number]

/** A holiday or a Ramadan of the agency, with the decree that says so. */
export function RangeForm({
  range,
  onClose,
  onDone,
}: {
  /** One that is changed, or the year and kind of a new one. */
  readonly range: Range | { readonly year: number; readonly kind: Range['kind'] }
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { context } = useSession()
  const old = 'id' in range ? range : undefined
  const [id] = useState(() => old?.id ?? context.clock.newId())
  const first = 'year' in range ? toDay(`${range.year}-01-01`) : range.from
  const [form, setForm] = useState({
    kind: range.kind,
    from: first,
    to: old?.to ?? first,
    name: old?.name ?? (range.kind === 'ramadan' ? k('range.ramadan') : ''),
    source: old?.source ?? '',
  })
  const change = (more: Partial<typeof form>) => setForm({ ...form, ...more })
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={k(form.kind === 'ramadan' ? 'calendar.addRamadan' : 'calendar.add')}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k('save')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const baseVersion = old?.version ?? 0
          void send('saveCalendarRange', { id, baseVersion, ...form }, k('calendar.saved'))
        }}
      >
        {notice}
        <TextField
          label={k('calendar.name')}
          value={form.name}
          max={120}
          isRequired
          onChange={(name) => change({ name })}
        />
        {form.kind !== 'ramadan' && (
          <ChoiceField
            label={k('calendar.kind')}
            value={form.kind}
            choices={HOLIDAY_KINDS.map((each) => [each, k(`range.${each}`)] as const)}
            onChange={(kind) => change({ kind })}
          />
        )}
        <DaysFields labels={[k('absence.from'), k('absence.to')]} days={form} onChange={change} />
        <TextField
          label={k('calendar.source')}
          hint={k('calendar.sourceHint')}
          value={form.source}
          max={300}
          onChange={(source) => change({ source })}
        />
      </form>
    </Dialog>
  )
}
