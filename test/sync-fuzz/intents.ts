import type { EntryContent } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { OutboxRow } from '@jejak/pwa/storage/rows'
import { getShown, type ShownEntry } from '@jejak/pwa/storage/views'
import type { Device } from './device.ts'

/** What somebody wanted, and what stood on their screen when they wanted it. */
export type Intent = {
  readonly mutation: Mutation
  readonly device: string
  /** The content that was shown; null when the entry was new. */
  readonly saw: EntryContent | null
  readonly sawVersion: number
  /** The intent on another entry that it waits for. */
  readonly after: string | undefined
}

/** The truth of a run: every intent a person formed, and those they themselves took back. */
export type Intents = {
  readonly formed: Map<string, Intent>
  /** Taken back by the person: an undo, or the other side of a conflict. */
  readonly withdrawn: Set<string>
  /** Runs one act of a person on these entries and notes which intents it added and which it took out. */
  readonly during: <Value>(
    device: Device,
    entryIds: readonly string[],
    act: () => Promise<Value>,
    shown?: { readonly content: EntryContent; readonly version: number },
  ) => Promise<Value>
}

export function createIntents(): Intents {
  const formed = new Map<string, Intent>()
  const withdrawn = new Set<string>()
  return {
    formed,
    withdrawn,
    async during(device, entryIds, act, shown) {
      const { database } = device.context
      const before = await database.outbox.orderBy('seq').toArray()
      const views = new Map<string, ShownEntry | undefined>()
      if (!shown) for (const id of entryIds) views.set(id, await getShown(database, id))
      const done = await act()
      const after = await database.outbox.orderBy('seq').toArray()
      for (const row of newIn(after, before)) {
        const view = views.get(row.entryId)
        formed.set(row.id, {
          mutation: row.mutation,
          device: device.name,
          saw: shown?.content ?? view ?? null,
          sawVersion: shown?.version ?? view?.version ?? 0,
          after: row.after,
        })
      }
      for (const { seq, id } of newIn(before, after)) {
        // Another runner may have heard of it meanwhile: then nobody took it back.
        const isSettled = seq !== undefined && (await database.acknowledged.get(seq))?.id === id
        if (!isSettled) withdrawn.add(id)
      }
      return done
    },
  }
}

const newIn = (rows: readonly OutboxRow[], known: readonly OutboxRow[]): OutboxRow[] =>
  rows.filter((row) => !known.some((other) => other.id === row.id))
