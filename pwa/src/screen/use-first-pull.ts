import { firstPull } from '../storage/sync-state.ts'
import type { DataContext } from '../storage/data-context.ts'
import { useLive } from '../storage/live.ts'

/** How far this device's first pull has come; undefined once all was here, and while that is not known yet. */
export function useFirstPull({ database }: DataContext): ReturnType<typeof firstPull> {
  const live = useLive(async () => firstPull(await database.meta.get('sync')), [database])
  return live.state === 'ready' ? live.value : undefined
}
