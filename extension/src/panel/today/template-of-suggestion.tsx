import { weekdayOf } from '@jejak/shared/calendar/day'
import type { Template } from '@jejak/shared/templates/template'
import { timeOf, type DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { reply } from '../../suggestions/questions.ts'
import { lastAct } from './last-act.ts'
import { d } from '../../ui/daily-t.ts'
import { useModal } from '../../ui/use-modal.ts'
import { TemplateForm } from '../../templates/template-form.tsx'

type Props = { readonly item: DaySuggestion; readonly onClose: () => void }

/** A suggestion made a weekly template: its words are only where the form begins. */
export function TemplateOfSuggestion({ item: { suggestion }, onClose }: Props) {
  const dialog = useModal()
  const { day, text, unit, quantity } = suggestion
  const settle = async ({ id }: Template) => {
    // On this day it stands written already, so it is not asked about.
    await reply(id, day, 'filled')
    lastAct.value = { said: d('template.saved') }
  }
  const template: Template = {
    id: crypto.randomUUID(),
    weekdays: [weekdayOf(day)],
    ...timeOf(suggestion),
    text,
    unit,
    quantity,
    planId: null,
  }
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="routine-title">
      <div class="stack">
        <h2 id="routine-title">{d('template.title')}</h2>
        <p class="soft">{d('template.lead')}</p>
        <TemplateForm
          template={template}
          onDone={(saved) => {
            if (saved) void settle(saved)
            onClose()
          }}
        />
      </div>
    </dialog>
  )
}
