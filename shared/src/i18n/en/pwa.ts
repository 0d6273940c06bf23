import type { pwa as source } from '../id/pwa.ts'

export const pwa = {
  'app.name': 'Jejak',
} as const satisfies Record<keyof typeof source, string>
