import { signal } from '@preact/signals'
import { flushForms } from '../storage/forms.ts'
import { serviceWorkerAddress } from './script-address.ts'
import { watchUpdates, type Updates, type UpdateState } from './watch-updates.ts'

export const update = signal<UpdateState>('none')

let updates: Updates | null = null

/** Registers the service worker. A new version never takes over by itself: a form may be half filled. */
export function startUpdates(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  updates = watchUpdates({
    address: serviceWorkerAddress(),
    container: navigator.serviceWorker,
    page: document,
    show: (state) => (update.value = state),
    flush: flushForms,
    reload: () => location.reload(),
  })
}

/** What stands in forms is on disk first; then the new version takes over and the page loads again. */
export const takeUpdate = (force?: 'force'): Promise<void> | undefined => updates?.take(force)
