import type { extension as source } from '../id/extension.ts'

export const extension = {
  'app.name': 'Jejak',
} as const satisfies Record<keyof typeof source, string>
