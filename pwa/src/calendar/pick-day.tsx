import type { Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useId, useRef, useState } from 'preact/hooks'
import { locale, t } from '../i18n.ts'
import { w } from '../ui/field-words.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { MonthGrid } from '../ui/month-grid.tsx'
import { MonthHead } from '../ui/month-head.tsx'

/** A day to go to, typed or picked from its month. */
export function PickDay({
  day: shown,
  today,
  onGo,
  onClose,
}: {
  readonly day: Day
  readonly today: Day
  readonly onGo: (day: Day) => void
  readonly onClose: () => void
}) {
  const [day, setDay] = useState(shown)
  // Enter sends the form before the page has been drawn again with what was typed.
  const wanted = useRef<Day | null>(shown)
  const formId = useId()
  const want = (next: Day) => {
    wanted.current = next
    setDay(next)
  }
  const go = (to: Day) => {
    onClose()
    onGo(to)
  }
  return (
    <Dialog
      title={t('day.pick')}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={w('date.go')} form={formId} />}
    >
      <form
        id={formId}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted.current) go(wanted.current)
        }}
      >
        <DateField
          label={w('date.typed')}
          value={day}
          today={today}
          hasPicker={false}
          onChange={want}
          onWrong={() => (wanted.current = null)}
        />
        <MonthHead day={day} onMove={want} />
        <MonthGrid
          day={day}
          today={today}
          selected={shown}
          cell={(each) => ({ name: formatDay(each, locale.value) })}
          onMove={want}
          onPick={go}
        />
      </form>
    </Dialog>
  )
}
