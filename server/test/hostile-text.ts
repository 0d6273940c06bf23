/** Strings and numbers that JSON can carry and that no field of ours means. */
export const UNSAFE_TEXTS = [
  'a\u0000b',
  '\u0000',
  'https://kantor.go.id/\u202etset.live',
  'a\u2066b',
  'a\u200fb',
  'a\ud83d',
  '\udca9a',
  'a\u001b[31m',
] as const
export const ODD_TEXTS = [
  '',
  ' ',
  '\n',
  '\\u0000',
  '%00',
  '😀',
  "'; drop table entry; --",
  '__proto__',
]
export const ODD_NUMBERS = [1e300, -1, 0.5, 2 ** 53, 2 ** 31, -(2 ** 63), 1e-300]

type Step = string | number
export type Leaf = { readonly path: readonly Step[]; readonly value: unknown }

/** Every string and number in a JSON value, by its path. */
export function leavesOf(value: unknown, path: readonly Step[] = []): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  const parts: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((each, at) => [at, each] as const)
    : Object.entries(value)
  return parts.flatMap(([key, each]) => leavesOf(each, [...path, key]))
}

/** A copy of a JSON value with another leaf at a path. */
export function withLeaf(value: unknown, [step, ...rest]: readonly Step[], leaf: unknown): unknown {
  if (step === undefined) return leaf
  const copy = structuredClone(value) as Record<Step, unknown>
  copy[step] = withLeaf(copy[step], rest, leaf)
  return copy
}

/** Any string that JSON can carry, halves of pairs included. */
export const anyText = (random: (count: number) => Uint8Array): string => {
  const [length = 0] = random(1)
  const bytes = random((length % 24) * 2)
  const units = Array.from({ length: bytes.length / 2 }, (_, at) => {
    const unit = bytes[at * 2]! * 256 + bytes[at * 2 + 1]!
    // Half of them where the trouble is.
    return at % 2 === 0 ? unit : unit % 4 === 0 ? unit % 32 : 0x2000 + (unit % 0x70)
  })
  return String.fromCharCode(...units)
}
