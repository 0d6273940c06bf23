import { RUNS } from './common-words.ts'

/** A word in lower case, and what trying it costs as a power of two. */
export type Known = ReadonlyMap<string, number>
export type Piece = { readonly length: number; readonly bits: number }

const SHORTEST_WORD = 3
const LONGEST_WORD = 40
const CAPITAL_BITS = 1
const SPELLING_BITS = 1.5
const BACKWARDS_BITS = 1.5

/** Every piece of the text from a place on that belongs to something known. */
export function piecesFrom(text: string, at: number, known: readonly Known[]): readonly Piece[] {
  const plain = text.toLowerCase()
  return [
    ...wordsFrom(text, at, known),
    ...runsFrom(plain, at),
    ...copiesFrom(plain, at),
    ...numbersFrom(plain, at),
  ]
}

/** Two readings, because a 1 stands for an i as often as for an l. */
const SPELLINGS: readonly Readonly<Record<string, string>>[] = [
  {
    0: 'o',
    1: 'i',
    2: 'z',
    3: 'e',
    4: 'a',
    5: 's',
    6: 'g',
    7: 't',
    8: 'b',
    9: 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '+': 't',
  },
  {
    0: 'o',
    1: 'l',
    2: 'z',
    3: 'e',
    4: 'a',
    5: 's',
    6: 'b',
    7: 'j',
    8: 'b',
    9: 'g',
    '@': 'a',
    $: 's',
    '!': 'l',
    '|': 'l',
  },
]

function wordsFrom(text: string, at: number, known: readonly Known[]): readonly Piece[] {
  const rest = text.slice(at, at + LONGEST_WORD)
  const plain = rest.toLowerCase()
  const readings = SPELLINGS.map((letters) =>
    Array.from(
      { length: plain.length },
      (_, i) => letters[plain.charAt(i)] ?? plain.charAt(i),
    ).join(''),
  )
  const pieces: Piece[] = []
  for (let length = SHORTEST_WORD; length <= plain.length; length++) {
    const capitals = CAPITAL_BITS * Math.min(2, capitalsIn(rest.slice(0, length)))
    const find = (word: string, more: number) => {
      for (const list of known) {
        const bits = list.get(word)
        if (bits !== undefined) pieces.push({ length, bits: bits + capitals + more })
      }
    }
    const word = plain.slice(0, length)
    find(word, 0)
    find(backwards(word), BACKWARDS_BITS)
    for (const reading of readings) {
      const spelt = reading.slice(0, length)
      if (spelt !== word) find(spelt, SPELLING_BITS)
    }
  }
  return pieces
}

/** None, one way of the usual ones (first or all), or some other. */
function capitalsIn(word: string): number {
  const lower = word.toLowerCase()
  if (word === lower) return 0
  return word === word.toUpperCase() || word.slice(1) === lower.slice(1) ? 1 : 2
}

const backwards = (text: string): string =>
  Array.from(text, (letter) => letter)
    .toReversed()
    .join('')

const BOTH_WAYS = RUNS.flatMap((run) => [run, backwards(run)])
/** Which run, where it begins, which way. */
const RUN_BITS = 4

function runsFrom(plain: string, at: number): readonly Piece[] {
  const pieces: Piece[] = []
  let length = 3
  while (
    at + length <= plain.length &&
    BOTH_WAYS.some((run) => run.includes(plain.slice(at, at + length)))
  ) {
    pieces.push({ length, bits: RUN_BITS })
    length++
  }
  return pieces
}

/** How far a guesser who repeats looks back. */
const FARTHEST_COPY = 16

/** What stands before it once more: one character, or three and more of some distance back. */
function copiesFrom(plain: string, at: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let back = 1; back <= Math.min(at, FARTHEST_COPY); back++) {
    for (let length = 1; plain[at + length - 1] !== undefined; length++) {
      if (plain[at + length - 1] !== plain[at + length - 1 - back]) break
      if (back > 1 && length < 3) continue
      pieces.push({ length, bits: 1 + Math.log2(back) + Math.log2(length) })
    }
  }
  return pieces
}

const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0[1-9]|1[0-2])'
const YEAR = '(?:19[4-9]|20[0-4])\\d'
const GAP = '[-./ ]?'
/** Numbers that people have: years, dates, and those that stand in lists of offices, cards and telephones. */
const NUMBERS: readonly (readonly [RegExp, number])[] = (
  [
    [YEAR, 5],
    [`${DAY}${GAP}${MONTH}${GAP}${YEAR}`, 14],
    [`${YEAR}${GAP}${MONTH}${GAP}${DAY}`, 14],
    [`${DAY}${GAP}${MONTH}${GAP}\\d{2}`, 14],
    // NIP: birth, appointment, sex, number.
    [`${YEAR}${MONTH}${DAY} ?${YEAR}(?:${MONTH}|21) ?[12] ?\\d{3}`, 20],
    // NIK: district, birth with 40 added to a woman's day, number.
    [`\\d{6}[0-7]\\d${MONTH}\\d{6}`, 24],
    [`(?:\\+?62|0)8\\d{8,11}`, 24],
  ] as const
).map(([pattern, bits]) => [new RegExp(pattern, 'y'), bits])

function numbersFrom(plain: string, at: number): readonly Piece[] {
  return NUMBERS.flatMap(([pattern, bits]) => {
    pattern.lastIndex = at
    const found = pattern.exec(plain)
    return found ? [{ length: found[0].length, bits }] : []
  })
}
