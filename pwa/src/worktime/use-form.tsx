import type { Day } from '@jejak/shared/calendar/day'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { k } from './t.ts'
import { useSending } from './use-sending.tsx'

export type Scope = OfficeCalendar['uses'][number]['scope']

/** From a day on the whole agency, or one person or unit, works by another pattern. */
export function UseForm({
  patterns,
  only = { kind: 'instansi' },
  name,
  onClose,
  onDone,
}: {
  readonly patterns: OfficeCalendar['patterns']
  readonly only?: Scope
  readonly name?: string
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => context.clock.newId())
  const [patternId, setPatternId] = useState(patterns[0]?.id ?? '')
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState<Day | null>(null)
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={k('calendar.use')}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k('save')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const use = { id, baseVersion: 0, patternId, scope: only, from, to }
          void send('savePatternUse', use, k('calendar.saved'))
        }}
      >
        {notice}
        <p class="small quiet">{name ? k('pattern.useOnly', { name }) : k('calendar.useHint')}</p>
        <ChoiceField
          label={k('calendar.pattern')}
          value={patternId}
          choices={patterns.map((each) => [each.id, each.name] as const)}
          onChange={setPatternId}
        />
        <DateField
          label={k('calendar.useFrom')}
          value={from}
          today={today}
          onChange={(day) => {
            setFrom(day)
            if (to !== null && to < day) setTo(day)
          }}
        />
        <label class="row week-tick">
          <input
            type="checkbox"
            checked={to !== null}
            onChange={(event) => setTo(event.currentTarget.checked ? from : null)}
          />
          {k('pattern.hasEnd')}
        </label>
        {to !== null && (
          <DateField label={k('absence.to')} value={to} today={today} min={from} onChange={setTo} />
        )}
      </form>
    </Dialog>
  )
}
