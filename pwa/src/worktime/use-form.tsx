import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { k } from './t.ts'
import { ChoiceField } from './text-field.tsx'
import { useSending } from './use-sending.tsx'

/** From a day on the whole agency works by another pattern. */
export function UseForm({
  patterns,
  onClose,
  onDone,
}: {
  readonly patterns: OfficeCalendar['patterns']
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => context.clock.newId())
  const [patternId, setPatternId] = useState(patterns[0]?.id ?? '')
  const [from, setFrom] = useState(today)
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
          const scope = { kind: 'instansi' } as const
          const use = { id, baseVersion: 0, patternId, scope, from, to: null }
          void send('savePatternUse', use, k('calendar.saved'))
        }}
      >
        {notice}
        <ChoiceField
          label={k('calendar.pattern')}
          value={patternId}
          choices={patterns.map((each) => [each.id, each.name] as const)}
          onChange={setPatternId}
        />
        <DateField label={k('calendar.useFrom')} value={from} today={today} onChange={setFrom} />
        <p class="small quiet">{k('calendar.useHint')}</p>
      </form>
    </Dialog>
  )
}
