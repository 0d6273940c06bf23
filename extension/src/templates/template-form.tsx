import { TEXT_MAX } from '@jejak/shared/entry/entry'
import {
  BLANK,
  TemplateSchema,
  toTemplateText,
  type Template,
} from '@jejak/shared/templates/template'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readWholeNumber } from '@jejak/shared/text/whole-number'
import * as v from 'valibot'
import { database } from '../storage/database.ts'
import { d, type DailyKey } from '../ui/daily-t.ts'
import { readField } from '../ui/read-field.ts'
import { readTime, TimeField } from '../ui/time-field.tsx'
import { WEEKDAYS, weekdayName } from '../ui/weekdays.ts'
import { Limit } from '../ui/limit.tsx'

type Props = {
  /** What the form begins with; kept under its id. */
  readonly template: Template
  /** Gets what was saved, or nothing when it was left. */
  readonly onDone: (saved?: Template) => void
}

/** A weekly routine: its days, its time, its words, and the blank for what differs. */
export function TemplateForm({ template, onDone }: Props) {
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [problem, setProblem] = useState<DailyKey>()
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const read = readTemplate(new FormData(event.currentTarget), template)
    if (typeof read === 'string') return setProblem(read)
    await database.templates.put(read)
    onDone(read)
  }
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <label class="field">
        <span>{d('template.text')}</span>
        <Limit max={TEXT_MAX}>
          <textarea
            ref={first}
            name="text"
            rows={2}
            aria-describedby="blank-hint"
            defaultValue={template.text}
          />
        </Limit>
      </label>
      <p id="blank-hint" class="small soft">
        {d('template.textHint')}
      </p>
      <fieldset>
        <legend class="small soft">{d('template.days')}</legend>
        <p class="row">
          {WEEKDAYS.map((weekday) => (
            <label class="choice" key={weekday}>
              <input
                type="checkbox"
                name="weekday"
                value={weekday}
                defaultChecked={template.weekdays.includes(weekday)}
              />
              <span>{weekdayName(weekday)}</span>
            </label>
          ))}
        </p>
      </fieldset>
      <div class="pair">
        <TimeField name="start" label={d('template.start')} minute={template.start} />
        <TimeField name="end" label={d('template.end')} minute={template.end} kind="end" />
        <Field name="quantity" label="template.quantity" value={String(template.quantity)} />
        <Field name="unit" label="template.unit" value={template.unit} />
      </div>
      {problem && (
        <p class="note stop" role="alert">
          {d(problem)}
        </p>
      )}
      <p class="row">
        <button type="submit" class="primary">
          {d('template.save')}
        </button>
        <button type="button" onClick={() => onDone()}>
          {d('template.cancel')}
        </button>
      </p>
    </form>
  )
}

type FieldProps = { readonly name: string; readonly label: DailyKey; readonly value: string }

function Field({ name, label, value }: FieldProps) {
  return (
    <label class="field">
      <span>{d(label)}</span>
      <Limit max={50}>
        <input name={name} inputMode={name === 'unit' ? 'text' : 'numeric'} defaultValue={value} />
      </Limit>
    </label>
  )
}

/** The template as it stands in the form, or the first thing that is wrong with it. */
function readTemplate(form: FormData, { id, planId }: Template): Template | DailyKey {
  const weekdays = form.getAll('weekday').map(Number)
  const text = toTemplateText(readField(form, 'text'))
  const start = readTime(readField(form, 'start'))
  const end = readTime(readField(form, 'end'), 'end')
  const quantity = readWholeNumber(readField(form, 'quantity'))
  if (text === '' || text.length > TEXT_MAX) return 'template.noText'
  if (text.split(BLANK).length > 2) return 'template.manyBlanks'
  if (weekdays.length === 0) return 'template.noDay'
  if (start === undefined || end === undefined || start >= end) return 'template.noTime'
  const unit = readField(form, 'unit')
  const parsed = v.safeParse(TemplateSchema, {
    id,
    weekdays,
    start,
    end,
    text,
    unit,
    quantity,
    planId,
  })
  return parsed.success ? parsed.output : 'template.noQuantity'
}
