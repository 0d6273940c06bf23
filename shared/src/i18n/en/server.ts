import type { server as source } from '../id/server.ts'

export const server = {
  'app.name': 'Jejak',
} as const satisfies Record<keyof typeof source, string>
