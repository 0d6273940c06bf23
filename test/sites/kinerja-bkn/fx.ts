import type { Fx } from './backend/fx.ts'
import { readBoot } from '../boot.ts'

declare global {
  interface Window {
    __fxKinerja: { readonly state: Fx; set(patch: Partial<Fx>): Promise<void> }
  }
}

/** The knobs as they stood when the page was loaded. */
export const { fx, session } = readBoot<{ readonly fx: Fx; readonly session: number }>()

export function installFx(): void {
  window.__fxKinerja = {
    state: fx,
    async set(patch) {
      await fetch('/api-fx/fx', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(patch),
      })
    },
  }
}
