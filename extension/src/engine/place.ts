export type Place = {
  readonly path: string
  readonly hash: string
  readonly search: string
  readonly origin: string
}
