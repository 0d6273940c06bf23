import type { Me } from '@jejak/shared/org/me'
import type { DataContext } from '../storage/data-context.ts'

const KEY = 'shown-to'

/**
 * Whether the person has been told, on this device, that this supervisor reads what they submit. Whoever has no
 * supervisor is told each time.
 */
export async function isToldWhoReads(
  { database }: DataContext,
  { approver }: Me,
): Promise<boolean> {
  if (!approver) return false
  return (await database.settings.get(KEY))?.value === nameOf(approver)
}

export const keepToldWhoReads = async (
  { database }: DataContext,
  { approver }: Me,
): Promise<void> => {
  if (approver) await database.settings.put({ key: KEY, value: nameOf(approver) })
}

const nameOf = ({ name, post }: NonNullable<Me['approver']>): string => `${name}\n${post}`
