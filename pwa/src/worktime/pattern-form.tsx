import { FIVE_DAYS, SIX_DAYS } from '@jejak/shared/calendar/usual-patterns'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useId, useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { weekdayText } from '../ui/day-text.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { k } from './t.ts'
import { useSending } from './use-sending.tsx'
import { fromWeekDraft, toWeekDraft, type WeekDraft } from './week-draft.ts'
import { WeekEditor } from './week-editor.tsx'

export type Kept = OfficeCalendar['patterns'][number]

/** A working pattern: the hours of each weekday, those of Ramadan, and whether holidays are days off. */
export function PatternForm({
  kept,
  onClose,
  onDone,
}: {
  /** One that is changed; null for a new one. */
  readonly kept: Kept | null
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { context } = useSession()
  const [id] = useState(() => kept?.id ?? context.clock.newId())
  const begun = kept?.pattern ?? FIVE_DAYS
  const [name, setName] = useState(kept?.name ?? '')
  const [week, setWeek] = useState<WeekDraft>(() => toWeekDraft(begun.week))
  const [ramadan, setRamadan] = useState(() => begun.ramadan && toWeekDraft(begun.ramadan))
  const [restsOnHolidays, setRests] = useState(begun.restsOnHolidays)
  const [wrong, setWrong] = useState('')
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  const start = (usual: typeof FIVE_DAYS) => {
    setWeek(toWeekDraft(usual.week))
    setRamadan(usual.ramadan && toWeekDraft(usual.ramadan))
  }
  const save = () => {
    const read = fromWeekDraft(week)
    const readRamadan = ramadan && fromWeekDraft(ramadan)
    const bad = 'wrong' in read ? read : readRamadan && 'wrong' in readRamadan ? readRamadan : null
    if (bad) return setWrong(k('pattern.wrong', { day: weekdayText(bad.wrong, 'long') }))
    setWrong('')
    if (!('week' in read)) return undefined
    const pattern = {
      week: [...read.week],
      ramadan: readRamadan && 'week' in readRamadan ? [...readRamadan.week] : null,
      restsOnHolidays,
    }
    const form = { id, baseVersion: kept?.version ?? 0, name: name.trim(), pattern }
    return void send('savePattern', form, k('pattern.saved'))
  }
  return (
    <Dialog
      title={k(kept ? 'pattern.change' : 'pattern.new')}
      tall
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
        {kept && <p class="quiet">{k('pattern.changeHint')}</p>}
        <TextField label={k('pattern.name')} value={name} max={80} isRequired onChange={setName} />
        <div class="field">
          <span class="label">{k('pattern.begin')}</span>
          <div class="chips">
            <button type="button" class="chip" onClick={() => start(FIVE_DAYS)}>
              {k('pattern.five')}
            </button>
            <button type="button" class="chip" onClick={() => start(SIX_DAYS)}>
              {k('pattern.six')}
            </button>
          </div>
        </div>
        <WeekEditor label={k('pattern.week')} week={week} onChange={setWeek} />
        <label class="row week-tick">
          <input
            type="checkbox"
            checked={ramadan !== null}
            onChange={(event) => setRamadan(event.currentTarget.checked ? week : null)}
          />
          {k('pattern.hasRamadan')}
        </label>
        {ramadan && (
          <WeekEditor label={k('pattern.ramadan')} week={ramadan} onChange={setRamadan} />
        )}
        <label class="row week-tick">
          <input
            type="checkbox"
            checked={restsOnHolidays}
            onChange={(event) => setRests(event.currentTarget.checked)}
          />
          {k('pattern.rests')}
        </label>
        <div role="alert">{wrong && <Notice tone="stop">{wrong}</Notice>}</div>
      </form>
    </Dialog>
  )
}
