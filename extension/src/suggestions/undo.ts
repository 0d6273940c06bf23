import type { Day } from '@jejak/shared/calendar/day'
import { database, type StoredSuggestion, type Reply } from '../storage/database.ts'

/** Takes an act back. False when what it made was changed meanwhile: then nothing is touched. */
export type Undo = () => Promise<boolean>

/**
 * Runs an act on the suggestions of a day and gives the way back, or nothing when it changed nothing. It compares the
 * stored rows before and after, so every act can be undone alike: adding, editing, dropping, joining, splitting.
 */
export async function undoable(day: Day, act: () => Promise<unknown>): Promise<Undo | undefined> {
  const before = await snapshot(day)
  await act()
  const after = await snapshot(day)
  const changed = [...new Set([...before.kept.keys(), ...after.kept.keys()])].filter(
    (id) => !isSame(before.kept.get(id), after.kept.get(id)),
  )
  const answered = [...new Set([...before.replies.keys(), ...after.replies.keys()])].filter(
    (id) => !isSame(before.replies.get(id), after.replies.get(id)),
  )
  if (changed.length + answered.length === 0) return undefined
  return () =>
    database.transaction('rw', database.kept, database.replies, async () => {
      const present = await snapshot(day)
      const isTouched =
        changed.some((id) => !isSame(present.kept.get(id), after.kept.get(id))) ||
        answered.some((id) => !isSame(present.replies.get(id), after.replies.get(id)))
      if (isTouched) return false
      await database.kept.bulkDelete(changed)
      await database.replies.bulkDelete(answered)
      await database.kept.bulkPut(changed.flatMap((id) => before.kept.get(id) ?? []))
      await database.replies.bulkPut(answered.flatMap((id) => before.replies.get(id) ?? []))
      return true
    })
}

async function snapshot(day: Day) {
  const kept = await database.kept.where('day').equals(day).toArray()
  const replies = await database.replies.where('day').equals(day).toArray()
  return {
    kept: new Map(kept.map((row) => [row.id, row])),
    replies: new Map(replies.map((row) => [row.id, row])),
  }
}

const isSame = (a: StoredSuggestion | Reply | undefined, b: StoredSuggestion | Reply | undefined) =>
  JSON.stringify(a) === JSON.stringify(b)
