import type { Sentence } from './meaning.ts'

/** What a reader made of a line. Minutes of the day; the day as days from today or as a date. */
export type Told = {
  readonly text: string
  readonly start?: number
  readonly end?: number
  readonly minutes?: number
  readonly day?: { readonly offset: number } | { readonly date: string }
  readonly quantity: number
  /** The reader wants an answer before anything is taken. */
  readonly isAsked: boolean
}

/** `asked`: a question, or a part left in the words although it is certain. `wrong`: something else than what was meant. */
export type Verdict =
  | { readonly kind: 'right' | 'asked' }
  | { readonly kind: 'wrong'; readonly why: string }

const PARTS = ['clock', 'length', 'day', 'amount'] as const
type PartName = (typeof PARTS)[number]

/** Each part must be taken whole and read right, or be left whole in the words. */
export function judge(sentence: Sentence, told: Told): Verdict {
  if (told.isAsked) return { kind: 'asked' }
  const present = PARTS.filter((part) => sentence[part] !== undefined)
  const fitting = subsets(present).filter(
    (cut) => plain(lineWithout(sentence, cut)) === plain(told.text),
  )
  if (fitting.length === 0) return { kind: 'wrong', why: `words: ${told.text}` }
  const verdicts = fitting.map((cut) => judgeValues(sentence, told, cut))
  return (
    verdicts.find(({ kind }) => kind === 'right') ??
    verdicts.find(({ kind }) => kind === 'asked') ??
    (verdicts[0] as Verdict)
  )
}

function judgeValues(sentence: Sentence, told: Told, cut: readonly PartName[]): Verdict {
  const { clock, length, day, amount } = sentence
  const wrong = (why: string): Verdict => ({ kind: 'wrong', why })
  const doubtful = cut.find((part) => sentence[part]?.isDoubtful)
  if (doubtful) return wrong(`${doubtful} taken although it is doubtful`)
  const isClockCut = cut.includes('clock')
  const isLengthCut = cut.includes('length')
  const start = isClockCut ? clock?.start : undefined
  const minutes = isLengthCut
    ? length?.minutes
    : isClockCut && clock?.end !== undefined
      ? clock.end - clock.start
      : undefined
  const end = isClockCut
    ? (clock?.end ?? (clock && minutes !== undefined ? clock.start + minutes : undefined))
    : undefined
  if (isLengthCut && minutes === undefined) return wrong('length without its setting')
  if (told.start !== start) return wrong(`start ${told.start} for ${start}`)
  if (told.end !== end) return wrong(`end ${told.end} for ${end}`)
  if (told.minutes !== minutes) return wrong(`minutes ${told.minutes} for ${minutes}`)
  const meant = cut.includes('day')
    ? day?.offset === undefined
      ? { date: day?.date }
      : { offset: day.offset }
    : undefined
  if (JSON.stringify(told.day) !== JSON.stringify(meant))
    return wrong(`day ${JSON.stringify(told.day)}`)
  if (told.quantity !== (amount?.quantity ?? 1)) return wrong(`quantity ${told.quantity}`)
  // What is doubtful belongs in the words when it is not asked about; what is certain should have been read.
  const left = PARTS.filter(
    (part) => part !== 'amount' && sentence[part]?.isDoubtful === false && !cut.includes(part),
  )
  return { kind: left.length > 0 ? 'asked' : 'right' }
}

/** The line without some of its parts; their words stand in it once. */
const lineWithout = (sentence: Sentence, cut: readonly PartName[]): string =>
  cut.reduce((line, part) => {
    const words = sentence[part]?.words ?? ''
    // Later than the activity or before it, never in it.
    const masked = line.replace(sentence.activity, (found) => '\u0001'.repeat(found.length))
    const at = masked.indexOf(words)
    return `${line.slice(0, at)} ${line.slice(at + words.length)}`
  }, sentence.line)

/** Commas and full stops around what was taken away carry no meaning. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[,.](?=\s|$)|^[\s,.]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

const subsets = (parts: readonly PartName[]): readonly (readonly PartName[])[] =>
  parts.reduce<readonly (readonly PartName[])[]>(
    (all, part) => [...all, ...all.map((some) => [...some, part])],
    [[]],
  )
