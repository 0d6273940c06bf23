import { parseMinute } from '@jejak/shared/calendar/day'
import { formatTime } from '@jejak/shared/i18n/text'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { split } from '../../suggestions/decide.ts'
import { useKeys } from '../../ui/keys.ts'
import { now, settings } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
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
  const [text, setText] = useState(time(Math.floor((start + end) / 2)))
  const [isWrong, setWrong] = useState(false)
  const cut = async (event: SubmitEvent) => {
    event.preventDefault()
    const minute = parseMinute(text)
    if (minute === undefined || minute <= start || minute >= end) return setWrong(true)
    onDone()
    const said = t('did.split')
    await perform({ day: item.suggestion.day, said, run: () => split(item, minute, now()) })
  }
  return (
    <form class="card stack tight" onSubmit={(event) => void cut(event)} ref={form}>
      <p>{item.suggestion.text}</p>
      <label class="field">
        <span>{t('split.at', { from: time(start), to: time(end) })}</span>
        <input
          ref={first}
          inputMode="numeric"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <FormFoot
        problem={isWrong ? t('split.outside') : undefined}
        act={t('split.save')}
        onCancel={onDone}
      />
    </form>
  )
}

const time = (minute: number) => formatTime(minute, settings.value.locale)
