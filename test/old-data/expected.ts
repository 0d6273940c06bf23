import type { Entry } from '@jejak/shared/entry/entry'
import { overlay, type EntryView } from '@jejak/shared/sync/overlay'
import { isOnEntry, type Mutation } from '@jejak/shared/sync/mutation'
import { rowsOf, type FrozenProfile } from './profile-file.ts'

/** A row of the outbox, as far as it is looked at here. */
export type Waiting = { readonly entryId: string; readonly mutation: Mutation }

/** Whose profile of the PWA it is. */
export const personOf = ({ databases }: FrozenProfile): string =>
  databases.find(({ name }) => /^jejak-[0-9a-f]{8}-/.test(name))?.name.slice('jejak-'.length) ?? ''

/** The person's own database, by store. */
export const storesOf =
  (profile: FrozenProfile) =>
  (store: string): readonly unknown[] =>
    rowsOf(profile, `jejak-${personOf(profile)}`, store)

/** For every store of the frozen profile its rows: the frozen ones, or those of another reading. */
export const rowsOfStores = (
  { databases }: FrozenProfile,
  reading: FrozenProfile = { url: '', area: {}, databases },
) =>
  databases.flatMap(({ name, stores }) =>
    stores.map((store) => [name, store.name, rowsOf(reading, name, store.name)]),
  )

/** What the screen is to show: each entry that was not removed, with the intents that wait. */
export function shownOf(profile: FrozenProfile): readonly EntryView[] {
  const of = storesOf(profile)
  const known = new Map((of('entries') as Entry[]).map((entry) => [entry.id, entry]))
  const waiting = (of('outbox') as Waiting[]).filter(
    ({ mutation }) => mutation.kind !== 'review.decide',
  )
  const ids = new Set([...known.keys(), ...waiting.map(({ entryId }) => entryId)])
  return [...ids].flatMap((id) => {
    const own = waiting
      .filter(({ entryId }) => entryId === id)
      .map(({ mutation }) => mutation)
      .filter(isOnEntry)
    const view = overlay(known.get(id), own, personOf(profile))
    return view === undefined || view.removed ? [] : [view]
  })
}

/** Intents, files and recordings that only this device has. */
export function countUnsent(profile: FrozenProfile): number {
  const of = storesOf(profile)
  const files = of('files') as { state: string }[]
  const recorded = of('recorded') as { sent: number }[]
  return (
    of('outbox').length +
    files.filter(({ state }) => state === 'waiting' || state === 'refused').length +
    recorded.filter(({ sent }) => sent === 0).length
  )
}
