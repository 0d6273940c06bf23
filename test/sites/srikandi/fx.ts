import { readBoot } from '../boot.ts'
import type { Fx } from './backend/fx.ts'

declare global {
  interface Window {
    __fx: {
      readonly state: Fx
      /** Changes knobs; those that shape the page show after a reload. */
      set(patch: Partial<Fx>): Promise<void>
      /** Goes to a path without loading the page, as a click in the menu would. */
      go(path: string): void
    }
  }
}

/** The knobs as they stood when the page was loaded. */
export const fx = readBoot<{ readonly fx: Fx }>().fx

export function installFx(go: (path: string) => void): void {
  window.__fx = {
    state: fx,
    go,
    async set(patch) {
      await fetch('/api-fx/fx', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(patch),
      })
    },
  }
}
