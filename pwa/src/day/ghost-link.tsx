import { PlanChips } from '../linking/plan-chips.tsx'
import type { DraftRow } from '../storage/rows.ts'
import { useLine } from './line-context.ts'

/** The same of a suggestion, before it is accepted. */
export function GhostLink({ row }: { readonly row: DraftRow }) {
  const { choices, answers, viewOf } = useLine()
  return (
    <PlanChips
      text={row.draft.text}
      view={viewOf(row)}
      choices={choices}
      onChoose={(planId) => void answers.give(row.id, planId)}
      alike={answers.alikeTo(row.id)}
    />
  )
}
