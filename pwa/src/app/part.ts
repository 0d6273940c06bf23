import { lazyPage } from '../screen/lazy-page.tsx'
import type { PARTS } from './parts.ts'

/** A page that is seldom opened. */
export const part = (name: keyof typeof PARTS) =>
  lazyPage(async () => (await import('./parts.ts')).PARTS[name]())
