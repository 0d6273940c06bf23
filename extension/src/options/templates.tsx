import { formatTime } from '@jejak/shared/i18n/text'
import type { Template } from '@jejak/shared/templates/template'
import { useState } from 'preact/hooks'
import { database } from '../storage/database.ts'
import { TemplateForm } from '../templates/template-form.tsx'
import { WEEKDAYS, weekdayName } from '../ui/weekdays.ts'
import { d } from '../ui/daily-t.ts'
import { useLive } from '../ui/use-live.ts'
import { settings } from '../ui/app-state.ts'

const fresh = (): Template => ({
  id: crypto.randomUUID(),
  weekdays: [1],
  start: 540,
  end: 600,
  text: 'Mengikuti rapat mingguan membahas …',
  unit: 'rapat',
  quantity: 1,
  planId: null,
})

/** Weekly templates: what the panel asks about on its day. */
export function Templates() {
  const [open, setOpen] = useState<Template>()
  const { value: templates = [] } = useLive(() => database.templates.toArray(), [])
  const sorted = templates.toSorted((a, b) => a.start - b.start)
  return (
    <section class="panel stack" aria-labelledby="routines-title">
      <h2 id="routines-title">{d('template.title')}</h2>
      <p class="soft">{d('template.lead')}</p>
      {templates.length === 0 && !open && <p>{d('template.empty')}</p>}
      <ul class="stack tight">
        {sorted
          .filter(({ id }) => id !== open?.id)
          .map((template) => (
            <li key={template.id}>
              <TemplateCard template={template} onEdit={() => setOpen(template)} />
            </li>
          ))}
      </ul>
      {open ? (
        <div class="card">
          <TemplateForm key={open.id} template={open} onDone={() => setOpen(undefined)} />
        </div>
      ) : (
        <p class="row">
          <button type="button" onClick={() => setOpen(fresh())}>
            {d('template.new')}
          </button>
        </p>
      )}
    </section>
  )
}

function TemplateCard({
  template,
  onEdit,
}: {
  readonly template: Template
  readonly onEdit: () => void
}) {
  const { id, weekdays, start, end, text } = template
  const { locale } = settings.value
  const days = WEEKDAYS.filter((weekday) => weekdays.includes(weekday)).map(weekdayName)
  const remove = () => {
    if (window.confirm(d('template.deleteAsk'))) void database.templates.delete(id)
  }
  return (
    <article class="card row">
      <p class="grow">
        <span class="soft small">
          {days.join(', ')} · {formatTime(start, locale)}–{formatTime(end, locale)}
        </span>
        <br />
        {text}
      </p>
      <button type="button" class="quiet" onClick={onEdit}>
        {d('template.edit')}
      </button>
      <button type="button" class="quiet" onClick={remove}>
        {d('template.delete')}
      </button>
    </article>
  )
}
