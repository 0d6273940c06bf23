import { PlanChips } from '../linking/plan-chips.tsx'
import type { ShownEntry } from '../storage/views.ts'
import { withFewChoices } from './few-choices.ts'
import { useLine } from './line-context.ts'

/** Which rencana aksi an entry goes under, asked and answered where it lies. */
export function EntryLink({ entry }: { readonly entry: ShownEntry }) {
  const { choices, linker, answers } = useLine()
  const subject = { text: entry.text, objectKey: '' }
  return (
    <PlanChips
      text={entry.text}
      view={withFewChoices(linker?.view(subject, entry.planId ?? undefined) ?? null, choices)}
      choices={choices}
      onChoose={(planId) => void answers.give(entry.id, planId)}
      alike={answers.alikeTo(entry.id)}
    />
  )
}
