import { signal } from '@preact/signals'

/** What the browser believes; the sync status says what is really so. */
export const isOnline = signal(navigator.onLine)

export function startOnline(): void {
  addEventListener('online', () => (isOnline.value = true))
  addEventListener('offline', () => (isOnline.value = false))
}
