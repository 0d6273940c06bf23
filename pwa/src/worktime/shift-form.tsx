import { formatMinute, type Day } from '@jejak/shared/calendar/day'
import type { Shift } from '@jejak/shared/calendar/shift'
import { formatDay } from '@jejak/shared/i18n/text'
import { parseTypedTime } from '@jejak/shared/quick-add/typed-time'
import { useId, useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { TimeField } from '../ui/time-field.tsx'
import { k } from './t.ts'
import { useSending } from './use-sending.tsx'

export type ShiftAt = {
  readonly person: { readonly id: string; readonly name: string }
  readonly day: Day
  readonly shift: Shift | null
}

const MIDNIGHT = 1440
const words = (minute: number): string =>
  formatMinute(minute === MIDNIGHT ? minute : minute % MIDNIGHT)

/** One day of a roster: a shift, or a day off. A shift that ends before it begins ends on the next day. */
export function ShiftForm({
  at: { person, day, shift },
  onClose,
  onDone,
}: {
  readonly at: ShiftAt
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const formId = useId()
  const [works, setWorks] = useState(shift !== null)
  const [start, setStart] = useState(words(shift?.start ?? 450))
  const [end, setEnd] = useState(words(shift?.end ?? 960))
  const [rest, setRest] = useState(() => (shift ? shift.breakEnd - shift.breakStart : 60))
  const [isWrong, setWrong] = useState(false)
  const { isBusy, send, notice } = useSending(onDone)
  const save = () => {
    const next = works ? shiftOf(start, end, rest, shift?.breakStart) : null
    setWrong(next === undefined)
    if (next === undefined) return
    void send(
      'saveRoster',
      { rows: [{ personId: person.id, day, shift: next }] },
      k('roster.saved'),
    )
  }
  return (
    <Dialog
      title={k('roster.dayTitle', {
        name: person.name,
        day: formatDay(day, locale.value, 'medium'),
      })}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k('save')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {notice}
        <label class="row week-tick">
          <input
            type="checkbox"
            checked={works}
            onChange={(event) => setWorks(event.currentTarget.checked)}
          />
          {k('roster.works')}
        </label>
        {works && (
          <>
            <TimeField label={k('pattern.start')} value={start} onChange={setStart} />
            <TimeField label={k('pattern.end')} kind="end" value={end} onChange={setEnd} />
            <label class="field">
              <span class="label">{k('roster.rest')}</span>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={600}
                value={rest}
                onInput={(event) => setRest(Number(event.currentTarget.value))}
              />
            </label>
            <p class="small quiet">{k('roster.night')}</p>
          </>
        )}
        <div role="alert">{isWrong && <Notice tone="stop">{k('roster.wrong')}</Notice>}</div>
      </form>
    </Dialog>
  )
}

/** The break where it was, else in the middle; undefined when the times are none, or it is as long as the shift. */
function shiftOf(
  from: string,
  until: string,
  rest: number,
  before: number | undefined,
): Shift | undefined {
  const start = parseTypedTime(from)
  const typed = parseTypedTime(until, 'end')
  if (start === undefined || typed === undefined) return undefined
  const end = typed <= start ? typed + MIDNIGHT : typed
  if (!Number.isInteger(rest) || rest < 0 || rest >= end - start) return undefined
  const isKept = before !== undefined && before >= start && before + rest <= end
  const breakStart = isKept ? before : Math.floor((start + end - rest) / 2)
  return { start, end, breakStart, breakEnd: breakStart + rest }
}
