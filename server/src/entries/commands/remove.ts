import type { Mutation } from '@jejak/shared/sync/mutation'
import { applyOwnerCommand } from './apply-owner-command.ts'
import { onEntry } from './on-entry.ts'

type Remove = Extract<Mutation, { kind: 'entry.remove' }>

/** Marks an entry as removed. The row stays, so that other devices hear of it and a save can bring it back. */
export const removeEntry = onEntry<Remove>({
  apply: (context, mutation, locked) =>
    applyOwnerCommand(context, locked, {
      act: 'remove',
      mutation,
      change: () => ({ removed: 1 }),
    }),
})
