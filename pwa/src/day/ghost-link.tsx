import type { DraftRow } from '../storage/rows.ts'
import { useLine } from './line-context.ts'

export function GhostLink({ row }: { readonly row: DraftRow }) {
  const { plan, planFor } = useLine()
  const planId = planFor(row)
  return <p class="link-place small">{plan.find((choice) => choice.id === planId)?.rencanaAksi}</p>
}
