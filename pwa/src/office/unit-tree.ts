import type { UnorRow } from '@jejak/shared/org/office-view'

export type Placed = { readonly unit: UnorRow; readonly depth: number }

/** Living units from the top down, each with what is below it after it; one of them and its branch can be left out. */
export function inTreeOrder(units: readonly UnorRow[], without?: string): readonly Placed[] {
  const below = Map.groupBy(
    units.filter((unit) => unit.endedOn === null && unit.id !== without),
    (unit) => unit.parentId,
  )
  const walk = (parentId: string | null, depth: number): Placed[] =>
    (below.get(parentId) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}

/** The units whose name or code holds a text, with all above them: a find is seen where it lies. */
export function branchesOf(units: readonly UnorRow[], text: string): readonly UnorRow[] {
  const typed = text.trim().toLowerCase()
  if (typed === '') return units
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const kept = new Set<string>()
  for (const unit of units) {
    if (!`${unit.name} ${unit.code}`.toLowerCase().includes(typed)) continue
    for (let at: UnorRow | undefined = unit; at && !kept.has(at.id);) {
      kept.add(at.id)
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
  }
  return units.filter((unit) => kept.has(unit.id))
}
