import type { Entry, EntryContent } from '@jejak/shared/entry/entry'
import type { Mutation } from '@jejak/shared/sync/mutation'
import type { OutboxRow } from '@jejak/pwa/data/database'
import { waitingOf } from '@jejak/pwa/data/outbox'
import { getShown } from '@jejak/pwa/data/views'
import type { Device } from './device.ts'

/** What somebody wanted, and what stood on their screen when they wanted it. */
export type Intent = {
  readonly mutation: Mutation
  readonly device: string
  /** The content that was shown; null when the entry was new. */
  readonly saw: EntryContent | null
  readonly sawVersion: number
}

/** The truth of a run: every intent a person formed, and those they themselves took back. */
export type Intents = {
  readonly formed: Map<string, Intent>
  /** Taken back by the person: an undo, or the other side of a conflict. */
  readonly withdrawn: Set<string>
  /** Runs one act of a person and notes which intents it added and which it took out. */
  readonly during: (
    device: Device,
    entryId: string,
    act: () => Promise<unknown>,
    shown?: { readonly content: EntryContent; readonly version: number },
  ) => Promise<void>
}

export function createIntents(): Intents {
  const formed = new Map<string, Intent>()
  const withdrawn = new Set<string>()
  return {
    formed,
    withdrawn,
    async during(device, entryId, act, shown) {
      const { database } = device.hand
      const [before, view] = await Promise.all([
        waitingOf(database, entryId),
        shown ? undefined : getShown(database, entryId),
      ])
      await act()
      const after = await waitingOf(database, entryId)
      const saw = shown?.content ?? (view as Entry | undefined) ?? null
      for (const { mutation } of newIn(after, before)) {
        formed.set(mutation.id, {
          mutation,
          device: device.name,
          saw,
          sawVersion: shown?.version ?? view?.version ?? 0,
        })
      }
      for (const { mutation } of newIn(before, after)) withdrawn.add(mutation.id)
    },
  }
}

const newIn = (rows: readonly OutboxRow[], known: readonly OutboxRow[]): OutboxRow[] =>
  rows.filter((row) => !known.some((other) => other.id === row.id))
