import type { ShownEntry } from '../storage/views.ts'

/** Why an entry stays where it is; undefined when it may be moved. */
export function whyFixed(
  entry: Pick<ShownEntry, 'status' | 'conflict'>,
): 'submitted' | 'approved' | 'conflict' | undefined {
  if (entry.conflict) return 'conflict'
  return entry.status === 'submitted' || entry.status === 'approved' ? entry.status : undefined
}
