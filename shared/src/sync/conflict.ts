import type { ContentField } from '../entry/entry.ts'
import type { EntryMutation } from './mutation.ts'

/** One accepted change of an entry: which fields, by which device, making which version. */
export type Change = {
  readonly version: number
  readonly deviceId: string
  readonly fields: readonly ContentField[]
}

/**
 * The fields on which an owner's mutation collides with what their other devices did since the version it was
 * formed on. Empty: apply. A patch collides on the fields it writes; submit and remove collide on any change,
 * because people submit what they saw. No clock takes part.
 */
export function conflictingFields(
  mutation: EntryMutation,
  deviceId: string,
  history: readonly Change[],
): ContentField[] {
  const changed = new Set(
    history
      .filter((change) => change.version > mutation.baseVersion && change.deviceId !== deviceId)
      .flatMap((change) => change.fields),
  )
  switch (mutation.kind) {
    case 'entry.save':
      return (Object.keys(mutation.patch) as ContentField[]).filter((field) => changed.has(field))
    case 'entry.submit':
    case 'entry.remove':
      return [...changed]
    case 'entry.withdraw':
    case 'review.decide':
      return []
  }
}
