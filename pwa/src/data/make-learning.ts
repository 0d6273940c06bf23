import type { EntryContent } from '@jejak/shared/entry/entry'
import type { DataContext } from '../storage/data-context.ts'
import { withReopen } from '../storage/reopen.ts'
import { remember, type Choice } from './choices.ts'
import { makeAll } from './undo.ts'

/** Makes entries together with what the person chose for them: whoever is gone in the next moment has both or neither. */
export function makeLearning(
  context: DataContext,
  contents: readonly EntryContent[],
  choice: Choice,
): Promise<{ readonly ids: readonly string[]; readonly learned: string }> {
  const { database } = context
  return withReopen(database, () =>
    database.transaction('rw', database.entries, database.outbox, database.memory, async () => ({
      ids: await makeAll(context, contents),
      learned: await remember(context, choice),
    })),
  )
}
