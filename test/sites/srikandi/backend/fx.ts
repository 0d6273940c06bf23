/** The knobs of the replica: what a test may bend, and nothing a real user could. */
export type Fx = {
  /** Added to each answer of the backend. */
  readonly latencyMs: number
  /** How long the signing authority takes. */
  readonly signMs: number
  /** This many of the next writes are answered with 500. */
  readonly failNext: number
  /** When the badge of an approval changes: only after a reload, or at once. */
  readonly badge: 'reload' | 'now'
  /** `random`: each class name of ours, of MUI and of emotion is another one on each load. */
  readonly classes: 'real' | 'random'
  /** `perihal`: "Hal" is called "Perihal" and the columns and pairs stand in another order. */
  readonly labels: 'hal' | 'perihal'
  /** `unknown`: headings and labels are words no adapter can know. */
  readonly headings: 'known' | 'unknown'
  readonly titles: 'static' | 'page'
}

export const plainFx: Fx = {
  latencyMs: 300,
  signMs: 2000,
  failNext: 0,
  badge: 'reload',
  classes: 'real',
  labels: 'hal',
  headings: 'known',
  titles: 'static',
}
