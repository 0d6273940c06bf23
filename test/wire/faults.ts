/** What a wire, or something on it, does to one exchange. */
export const FAULTS = [
  // Time.
  'answers after 25 s',
  'falls silent in mid-answer',
  'never answers',
  'brings a byte every 20 s',
  // Losses before and after the commit.
  'loses the request',
  'cuts the request',
  'loses the answer',
  'resets in mid-answer',
  'ends in mid-answer',
  'ends in the middle of the packing',
  // Copies.
  'delivers twice at once',
  'delivers a copy later',
  'delivers only later',
  'repeats an older answer',
  // What is not ours.
  'portal: 200 and a page',
  'redirect',
  '200 and other JSON',
  '200 and nothing',
  '502 and a page',
  // Refusals.
  '500 before the commit',
  '500 after the commit',
  '503',
  '503 with Retry-After',
  '429 with Retry-After',
] as const

/** What it does to every exchange, so that nothing gets through but what it lets. */
export const LASTING = [
  '413 above 2 kB',
  'resets answers above 16 kB',
  'carries nothing compressed',
] as const

export type Fault = (typeof FAULTS)[number]
export type Lasting = (typeof LASTING)[number]

export const isLasting = (fault: Fault | Lasting): fault is Lasting =>
  (LASTING as readonly string[]).includes(fault)

/** Half of what a request had in all before, when it was to bring a page that nothing had packed. */
export const SLOWEST = { name: '16 kbit/s', bitsPerSecond: 16_000, latencyMs: 600 } as const

/** Bits a second each way, and milliseconds until the first one arrives. */
export const SPEEDS = [
  { name: '80 kbit/s', bitsPerSecond: 80_000, latencyMs: 600 },
  { name: '400 kbit/s', bitsPerSecond: 400_000, latencyMs: 200 },
  { name: '4 Mbit/s', bitsPerSecond: 4_000_000, latencyMs: 40 },
] as const
export type Speed = {
  readonly name: string
  readonly bitsPerSecond: number
  readonly latencyMs: number
}
