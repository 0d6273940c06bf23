import type { Request } from '@playwright/test'

/** Carries something the person did to the server. */
export function hasMutations(request: Request): boolean {
  const body: unknown = request.url().endsWith('/api/sync') ? request.postDataJSON() : null
  return (
    typeof body === 'object' &&
    body !== null &&
    'mutations' in body &&
    Array.isArray(body.mutations) &&
    body.mutations.length > 0
  )
}

/** Without network each attempt is a request too; only one that got a reply has been at the server. */
export const isAnswered = async (request: Request): Promise<boolean> =>
  (await request.response()) !== null

/** Sent by the extension to somewhere outside it. */
export const isByExtension = (request: Request): boolean =>
  (request.serviceWorker()?.url() ?? '').startsWith('chrome-extension://') &&
  !request.url().startsWith('chrome-extension://')

/** What went to an address, as one text to search in. */
export const sentTo = (url: string, requests: readonly Request[]): string =>
  requests
    .filter((request) => request.url().startsWith(url))
    .map((request) => `${request.url()} ${request.postData() ?? ''}`)
    .join('\n')
