import { formatMinute, parseMinute } from '@jejak/shared/calendar/day'
import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { edit } from '../../suggestions/decide.ts'
import type { TextKey } from '../../i18n.ts'
import { readField } from '../../ui/read-field.ts'
import { useKeys } from '../../ui/keys.ts'
import { now } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { readTime, TimeField } from '../../ui/time-field.tsx'
import { FormFoot } from './form-foot.tsx'
import { perform } from './last-act.ts'
import { Limit } from '../../ui/limit.tsx'

type Props = { readonly item: DaySuggestion; readonly onDone: () => void }

/** Changes words, times, quantity and links. From then on this suggestion is the person's own. */
export function EditForm({ item, onDone }: Props) {
  const { suggestion } = item
  const frame = useKeys<HTMLFormElement>(({ key }) => {
    if (key === 'Escape') onDone()
  })
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [problem, setProblem] = useState<TextKey>()
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const field = (name: string) => readField(form, name)
    const start = readTime(field('start'))
    const end = readTime(field('end'), 'end')
    const text = field('text').replace(/\s+/g, ' ')
    const quantity = Number(field('quantity'))
    if (text === '') return setProblem('edit.noText')
    if (start === undefined || end === undefined) return setProblem('edit.noTime')
    if (start >= end) return setProblem('edit.endBeforeStart')
    if (!Number.isInteger(quantity) || quantity < 0) return setProblem('edit.noQuantity')
    const change = {
      text,
      start: formatMinute(start),
      end: formatMinute(end),
      quantity,
      unit: field('unit'),
      evidence: suggestion.evidence.filter(({ url }) => form.getAll('evidence').includes(url)),
    }
    onDone()
    const said = t('did.edited')
    await perform({ day: suggestion.day, said, run: () => edit(item, change, now()) })
  }
  return (
    <form class="card stack tight" onSubmit={(event) => void save(event)} ref={frame}>
      <label class="field">
        <span>{t('edit.text')}</span>
        <Limit max={TEXT_MAX}>
          <textarea ref={first} name="text" rows={3} defaultValue={suggestion.text} />
        </Limit>
      </label>
      <div class="pair">
        <TimeField name="start" label={t('edit.start')} minute={minuteOf(suggestion.start)} />
        <TimeField name="end" label={t('edit.end')} minute={minuteOf(suggestion.end)} kind="end" />
        <label class="field">
          <span>{t('edit.quantity')}</span>
          <input name="quantity" type="number" min={0} defaultValue={String(suggestion.quantity)} />
        </label>
        <label class="field">
          <span>{t('edit.unit')}</span>
          <Limit max={50}>
            <input name="unit" defaultValue={suggestion.unit} />
          </Limit>
        </label>
      </div>
      {suggestion.evidence.length > 0 && (
        <fieldset class="stack tight">
          <legend class="small soft">{t('edit.evidence')}</legend>
          {suggestion.evidence.map(({ url, title }) => (
            <label class="choice" key={url}>
              <input type="checkbox" name="evidence" value={url} defaultChecked />
              <span>{title || url}</span>
            </label>
          ))}
        </fieldset>
      )}
      <FormFoot problem={problem && t(problem)} act={t('edit.save')} onCancel={onDone} />
    </form>
  )
}

const minuteOf = (text: string) => parseMinute(text) ?? 0
