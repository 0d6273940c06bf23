import { signal } from '@preact/signals'
import type { JejakDatabase } from '../storage/database.ts'
import { tellingTrouble, type StoreTrouble } from '../storage/store-trouble.ts'

/** Why the database of the person in front cannot be used; null while nothing is known against it. */
export const storeTrouble = signal<StoreTrouble | null>(null)

/** The last write found no room. Reading goes on. */
export const isDiskFull = signal(false)

/** Opens the database of the person in front, and tells of it when that fails or takes too long. */
export async function watchStore(database: JejakDatabase, stop: AbortSignal): Promise<void> {
  storeTrouble.value = null
  isDiskFull.value = false
  const open = async () => {
    await database.open()
    if (!stop.aborted) storeTrouble.value = null
  }
  await tellingTrouble(open, (trouble) => {
    if (!stop.aborted) storeTrouble.value = trouble
  })
}
