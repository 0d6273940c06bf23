import type { Mutation } from '@jejak/shared/sync/mutation'
import { applyOwnerCommand } from './apply-owner-command.ts'
import { onEntry } from './on-entry.ts'

type Withdraw = Extract<Mutation, { kind: 'entry.withdraw' }>

/** Takes a submitted entry back while nobody has decided on it. */
export const withdrawEntry = onEntry<Withdraw>({
  apply: (context, mutation, locked) =>
    applyOwnerCommand(context, locked, {
      act: 'withdraw',
      mutation,
      change: () => ({ submitted_at: null }),
    }),
})
