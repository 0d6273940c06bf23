export type Place = {
  readonly path: string
  readonly hash: string
  readonly search: string
  readonly origin: string
}

/** A path without whose account it is opened in: `/u/1` by number, `/a/kominfo.go.id` by domain. */
export const withoutAccount = (path: string): string =>
  path.replace(/^\/a\/[^/]+(?=\/)|\/u\/\d+(?=\/|$)/g, '')
