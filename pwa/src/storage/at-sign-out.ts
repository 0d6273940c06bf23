import type { JejakDatabase } from './database.ts'

/** A person leaves with work unsent: of the entries only those stay that the unsent work is about. */
export async function dropAtRestEntries({
  entries,
  outbox,
  rejected,
  recorded,
}: JejakDatabase): Promise<void> {
  const [waiting, refused, untold] = await Promise.all([
    outbox.toArray(),
    rejected.toArray(),
    recorded.where('sent').equals(0).toArray(),
  ])
  const needed = new Set([...waiting, ...refused, ...untold].map(({ entryId }) => entryId))
  await entries.filter(({ id }) => !needed.has(id)).delete()
}

/** Entries were let go of: whoever comes back asks the server for all of them again. */
export async function forgetHowFar({ meta }: JejakDatabase): Promise<void> {
  await meta.toCollection().modify((state) => {
    delete state.behind
    Object.assign(state, { cursor: 0, pull: { head: null } })
  })
}
