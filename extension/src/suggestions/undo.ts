import type { Day } from '@jejak/shared/calendar/day'
import { database } from '../storage/database.ts'

/** Takes an act back. False when what it made was changed meanwhile: then nothing is touched. */
export type Undo = () => Promise<boolean>

/** What acts change: what was made of suggestions, what was said to templates, and which rencana aksi was chosen. */
const TABLES = ['kept', 'replies', 'choices'] as const
type Name = (typeof TABLES)[number]

/**
 * Runs an act on the suggestions of a day and gives the way back, or nothing when it changed nothing. It compares the
 * stored rows before and after, so every act can be undone alike: adding, editing, dropping, joining, splitting, linking.
 */
export async function undoable(day: Day, act: () => Promise<unknown>): Promise<Undo | undefined> {
  const before = await snapshot(day)
  await act()
  const after = await snapshot(day)
  const changed = TABLES.flatMap((name) =>
    [...new Set([...before[name].keys(), ...after[name].keys()])]
      .filter((id) => !isSame(before[name].get(id), after[name].get(id)))
      .map((id) => ({ name, id })),
  )
  if (changed.length === 0) return undefined
  return () =>
    database.transaction('rw', database.kept, database.replies, database.choices, async () => {
      const present = await snapshot(day)
      const isTouched = changed.some(
        ({ name, id }) => !isSame(present[name].get(id), after[name].get(id)),
      )
      if (isTouched) return false
      for (const { name, id } of changed) {
        const row = before[name].get(id)
        if (row === undefined) await database[name].delete(id)
        else await database.table(name).put(row)
      }
      return true
    })
}

async function snapshot(day: Day): Promise<Record<Name, ReadonlyMap<string, unknown>>> {
  const byId = (rows: readonly { readonly id: string }[]) =>
    new Map<string, unknown>(rows.map((row) => [row.id, row]))
  return {
    kept: byId(await database.kept.where('day').equals(day).toArray()),
    replies: byId(await database.replies.where('day').equals(day).toArray()),
    choices: byId(await database.choices.toArray()),
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
