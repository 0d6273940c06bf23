/** Indonesian is the source of all keys of this surface. */
export const pwa = {
  'app.name': 'Jejak',
} as const satisfies Record<string, string>
