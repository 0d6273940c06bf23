/**
 * How a person stands in a post. The first three are held; `delegasi` decides in the place of a holder on leave;
 * `ketua-tim` assesses the named work of one person; `penilai-luar` assesses whoever holds a post with none above it.
 */
export const ASSIGNMENT_KINDS = [
  'definitif',
  'plt',
  'plh',
  'delegasi',
  'ketua-tim',
  'penilai-luar',
] as const
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number]

/** Kinds in which a person works in the post; what they do is reported along its line. */
const HELD = ['definitif', 'plt', 'plh'] as const satisfies readonly AssignmentKind[]
export type HeldKind = (typeof HELD)[number]
export const isHeld = (kind: AssignmentKind): kind is HeldKind => HELD.some((held) => held === kind)

/** Kinds in which a person decides on the work of those below the post. */
export const decidesBelow = (kind: AssignmentKind): boolean => isHeld(kind) || kind === 'delegasi'

/** The name of a work as it is compared: plans and decrees are typed by different people. */
export const workKey = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
