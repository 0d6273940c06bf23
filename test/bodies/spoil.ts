import type { Chance } from '@jejak/server/demo/chance'
import { ODD_NUMBERS, ODD_TEXTS, UNSAFE_TEXTS } from '@jejak/server/test/hostile-text'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const TEXTS = [
  ...UNSAFE_TEXTS,
  ...ODD_TEXTS,
  '\\',
  '%',
  '_',
  `"'\``,
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  '2026-02-30',
  '9999-99-99',
  '1.98E+17',
  'a'.repeat(300),
  '長'.repeat(5000),
]
const ODD: readonly Json[] = [
  null,
  true,
  [],
  {},
  [[[[[]]]]],
  { constructor: { prototype: {} } },
  ...TEXTS,
  ...ODD_NUMBERS,
  -0,
  2 ** 31,
  1.5,
]

/** The value with one to three places made into something that nobody should send. */
export function spoil(value: unknown, chance: Chance): unknown {
  let spoilt = value as Json
  for (let times = chance.pick([1, 1, 1, 2, 3]); times > 0; times--)
    spoilt = spoilOnce(spoilt, chance)
  return spoilt
}

/** Walks down at random, and stops at random: what stands there is replaced, left out, repeated or added to. */
function spoilOnce(value: Json, chance: Chance): Json {
  // Mostly of its own type: another one is refused at the door, and nothing behind it is reached.
  const isAlike = chance.next() < 0.7
  if (typeof value === 'string' && isAlike) return chance.pick(TEXTS)
  if (typeof value === 'number' && isAlike) return chance.pick(ODD_NUMBERS)
  if (value === null || typeof value !== 'object' || chance.next() < 0.1) return chance.pick(ODD)
  if (isList(value)) {
    const items = value
    const at = chance.whole(0, Math.max(0, items.length - 1))
    const item = items[at]
    if (item === undefined) return [chance.pick(ODD)]
    if (chance.next() < 0.15) return Array.from({ length: 200 }, () => item)
    return items.with(at, spoilOnce(item, chance))
  }
  const keys = Object.keys(value)
  const added = chance.pick(['__proto__', 'status', 'owner', 'instansi_id', 'constructor', 'x'])
  if (keys.length === 0 || chance.next() < 0.1) return { ...value, [added]: chance.pick(ODD) }
  const key = chance.pick(keys)
  const { [key]: held, ...rest } = value
  if (held === undefined || chance.next() < 0.1) return rest
  return { ...rest, [key]: spoilOnce(held, chance) }
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
