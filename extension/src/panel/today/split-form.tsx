import { parseMinute } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { split } from '../../suggestions/decide.ts'
import { useKeys } from '../../ui/keys.ts'
import { readField } from '../../ui/read-field.ts'
import { now, settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { FormFoot } from './form-foot.tsx'
import { perform } from './last-act.ts'

type Props = { readonly item: DaySuggestion; readonly onDone: () => void }

/** Cuts a line in two, in the middle unless the person says where. */
export function SplitForm({ item, onDone }: Props) {
  const start = parseMinute(item.suggestion.start) ?? 0
  const end = parseMinute(item.suggestion.end) ?? 0
  const form = useKeys<HTMLFormElement>(({ key }) => {
    if (key === 'Escape') onDone()
  })
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.select(), [])
  const [isWrong, setWrong] = useState(false)
  const cut = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const minute = readTime(readField(new FormData(event.currentTarget), 'at'))
    if (minute === undefined || minute <= start || minute >= end) return setWrong(true)
    onDone()
    const said = t('did.split')
    await perform({ day: item.suggestion.day, said, run: () => split(item, minute, now()) })
  }
  return (
    <form class="card stack tight" onSubmit={(event) => void cut(event)} ref={form}>
      <p>{item.suggestion.text}</p>
      <TimeField
        name="at"
        label={t('split.at', { from: time(start), to: time(end) })}
        minute={Math.floor((start + end) / 2)}
        inputRef={first}
      />
      <FormFoot
        problem={isWrong ? t('split.outside') : undefined}
        act={t('split.save')}
        onCancel={onDone}
      />
    </form>
  )
}

const time = (minute: number) => formatTime(minute, settings.value.locale)
