import { hasStop, problems } from '@jejak/shared/entry/problems'
import type { Facts } from '@jejak/shared/review/transition'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { Tx } from '../../platform/db/database.ts'
import { toContent } from '../entry-row.ts'
import { dayContextOf } from '../queries/day-context.ts'
import { applyOwnerCommand } from './apply-owner-command.ts'
import { onEntry, type LockedEntry } from './on-entry.ts'
import { gateOf } from './owner-facts.ts'

type Submit = Extract<Mutation, { kind: 'entry.submit' }>

/** Hands an entry to the supervisor; refused while `problems` finds one that stops it. */
export const submitEntry = onEntry<Submit>({
  apply: (context, mutation, locked) =>
    applyOwnerCommand(context, locked, {
      act: 'submit',
      mutation,
      change: () => ({ submitted_at: context.at }),
      readFacts: submitFacts,
    }),
})

async function submitFacts(tx: Tx, locked: LockedEntry): Promise<Partial<Facts>> {
  const { row, instansi } = locked
  const context = await dayContextOf(tx, instansi, row)
  return {
    gate: gateOf(context.periods, locked),
    hasStopProblems: hasStop(problems({ id: row.id, ...toContent(row) }, context)),
  }
}
