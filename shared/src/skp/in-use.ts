import type { SkpContent } from './skp.ts'

/** Where a problem says which rencana aksi is in use: this, and its id. */
export const IN_USE = 'content.rhk.rencanaAksi.'

/** The words of the rencana aksi that a refusal names, from the plans in which it may stand; null when it names none of them. */
export function usedAction(path: string, plans: readonly Pick<SkpContent, 'rhk'>[]): string | null {
  if (!path.startsWith(IN_USE)) return null
  const id = path.slice(IN_USE.length)
  const all = plans.flatMap(({ rhk }) => rhk.flatMap(({ rencanaAksi }) => rencanaAksi))
  return all.find((action) => action.id === id)?.deskripsi ?? null
}
