import { TEXT_MAX, UNIT_MAX } from '@jejak/shared/entry/entry'
import { planIdOf } from '@jejak/shared/linking/link-view'
import { useId, useState } from 'preact/hooks'
import type { PlanChoice } from '../data/skp.ts'
import { saveTemplate } from '../data/templates.ts'
import { PlanChips } from '../linking/plan-chips.tsx'
import { useLinker } from '../linking/use-linker.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { isWithinLimits, Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { TimeField } from '../ui/time-field.tsx'
import { say } from '../ui/toast.ts'
import { readTemplate, type TemplateValue } from './template-value.ts'
import { WEEK, weekdayText } from './weekday-text.ts'
import { r } from '../screen/routine-text.ts'
import './templates.css'

/** What recurs each week: on which days, when, and the sentence with its blank. */
export function TemplateForm({
  id,
  value: before,
  plan,
  isNew,
  onClose,
}: {
  readonly id?: string
  readonly value: TemplateValue
  readonly plan: readonly PlanChoice[]
  readonly isNew: boolean
  readonly onClose: () => void
}) {
  const { context } = useSession()
  const formId = useId()
  const [value, setValue] = useState(before)
  const [isTried, setTried] = useState(false)
  const { isBusy, keep, notice } = useKeeping()
  const set = (patch: Partial<TemplateValue>) => setValue({ ...value, ...patch })
  const [chosen, setChosen] = useState<string | null | undefined>(before.planId ?? undefined)
  const view = useLinker(plan)?.view({ text: value.text, objectKey: '' }, chosen) ?? null
  // One of another period is not lost by saving something else.
  const planId = !view || view.kind === 'open' ? value.planId : planIdOf(view)
  const template = readTemplate(id ?? 'baru', { ...value, planId })
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    if (!isWithinLimits(event.currentTarget)) return
    setTried(true)
    if (!template || isBusy) return
    await keep(async () => {
      await saveTemplate(context, { ...template, id: id ?? context.clock.newId() })
      say(r('template.saved'))
      onClose()
    })
  }
  const toggle = (day: number) =>
    set({
      weekdays: value.weekdays.includes(day)
        ? value.weekdays.filter((other) => other !== day)
        : [...value.weekdays, day],
    })
  return (
    <Dialog
      title={r(isNew ? 'template.new' : 'template.edit')}
      tall
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={r('template.save')} form={formId} />}
    >
      <form id={formId} class="stack" onSubmit={(event) => void save(event)} noValidate>
        {notice}
        <p class="small quiet">{r('template.stored')}</p>
        <fieldset class="field">
          <legend class="label">{r('template.days')}</legend>
          <div class="weekdays">
            {WEEK.map((day) => (
              <label key={day} class="weekday">
                <input
                  type="checkbox"
                  checked={value.weekdays.includes(day)}
                  onChange={() => toggle(day)}
                />
                {weekdayText(day)}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="form-times">
          <TimeField
            label={r('template.start')}
            value={value.start}
            onChange={(start) => set({ start })}
          />
          <TimeField
            label={r('template.end')}
            value={value.end}
            kind="end"
            onChange={(end) => set({ end })}
          />
        </div>
        <Field label={r('template.text')} hint={r('template.textHint')}>
          {(described) => (
            <Limit max={TEXT_MAX}>
              <textarea
                {...described}
                rows={2}
                value={value.text}
                onInput={(event) => set({ text: event.currentTarget.value })}
              />
            </Limit>
          )}
        </Field>
        <div class="form-times">
          <Field label={r('template.quantity')}>
            {(described) => (
              <input
                {...described}
                inputMode="numeric"
                value={value.quantity}
                onInput={(event) => set({ quantity: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={r('template.unit')}>
            {(described) => (
              <Limit max={UNIT_MAX}>
                <input
                  {...described}
                  value={value.unit}
                  onInput={(event) => set({ unit: event.currentTarget.value })}
                />
              </Limit>
            )}
          </Field>
        </div>
        <div class="field">
          <span class="label">{r('template.plan')}</span>
          <PlanChips text={value.text} view={view} choices={plan} onChoose={setChosen} />
        </div>
        <div role="alert">
          {isTried && !template && <Notice tone="stop">{r('template.wrong')}</Notice>}
        </div>
      </form>
    </Dialog>
  )
}
