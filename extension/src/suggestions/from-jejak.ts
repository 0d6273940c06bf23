import type { Knowledge } from '@jejak/shared/handoff/bkn-messages'
import type { PlanItem } from '@jejak/shared/match/plan'
import { database } from '../storage/database.ts'

/** A choice that was made in Jejak: it knows the rencana aksi by its name only. */
export type KnownChoice = Knowledge['choices'][number]

type FromJejak = { readonly plan: readonly PlanItem[]; readonly choices: readonly KnownChoice[] }

const KEY = 'jejak.knowledge'
const NOTHING: FromJejak = { plan: [], choices: [] }

/** What Jejak told when the two met last. It is the owner's; the caller has seen to that. */
export const keepFromJejak = ({ plan, choices }: Knowledge): Promise<unknown> =>
  database.meta.put({ key: KEY, value: { plan, choices } satisfies FromJejak })

export async function readFromJejak(): Promise<FromJejak> {
  const row = await database.meta.get(KEY)
  // Only `keepFromJejak` writes it, after the message was parsed.
  return (row?.value as FromJejak | undefined) ?? NOTHING
}

export const forgetFromJejak = (): Promise<void> => database.meta.delete(KEY)

export async function countFromJejak(): Promise<number> {
  const { plan, choices } = await readFromJejak()
  return plan.length + choices.length
}
