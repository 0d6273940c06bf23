import { signal } from '@preact/signals'
import type { Workbox } from 'workbox-window'
import { flushForms } from '../storage/forms.ts'

const HOUR_MS = 3_600_000

/** `ready`: a new version waits for a yes. */
export const update = signal<'none' | 'ready' | 'taking'>('none')

let workbox: Workbox | null = null

/** Registers the service worker. A new version never takes over by itself: a form may be half filled. */
export async function startUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  // Not needed to draw anything. Offline before the first worker took over, there is nothing to register either.
  const library = await import('workbox-window').catch(ignore)
  if (!library) return
  workbox = new library.Workbox('/service-worker.js')
  workbox.addEventListener('waiting', () => (update.value = 'ready'))
  const registration = await workbox.register()
  const look = () => void registration?.update().catch(ignore)
  setInterval(look, HOUR_MS)
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && look(),
  )
}

/** What stands in forms is on disk first; then the new version takes over and the page loads again. */
export async function takeUpdate(): Promise<void> {
  update.value = 'taking'
  await flushForms()
  if (!workbox) {
    location.reload()
    return
  }
  workbox.addEventListener('controlling', () => location.reload())
  workbox.messageSkipWaiting()
}

/** Offline: the next look will tell. */
const ignore = () => undefined
