import type { DayScore } from './judge.ts'

export type Figures = {
  readonly days: number
  readonly f1: number
  readonly boundaryMedian: number
  readonly named: number
  readonly counted: number
  readonly evidence: number
  readonly kind: number
  readonly overlaps: number
  readonly forbidden: number
  readonly medianPerDay: number
  readonly planFirst: number
  readonly planChosen: number
  readonly planOffered: number
  readonly planWrong: number
}

const median = (list: readonly number[]) => {
  const ordered = [...list].sort((a, b) => a - b)
  const middle = ordered.length >> 1
  if (ordered.length === 0) return 0
  return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
}

export function figuresOf(scores: readonly DayScore[]): Figures {
  const sum = (of: (score: DayScore) => number) => scores.reduce((all, one) => all + of(one), 0)
  const blocks = Math.max(
    1,
    sum((score) => score.blocks),
  )
  const planned = Math.max(
    1,
    sum((score) => score.planned.of),
  )
  const all = sum((score) => score.expectedMinutes + score.suggestedMinutes)
  return {
    days: scores.length,
    f1: all === 0 ? 0 : (2 * sum((score) => score.sharedMinutes)) / all,
    boundaryMedian: median(scores.flatMap((score) => score.boundaryErrors)),
    // A block that nobody suggested has no name, unit or evidence either.
    named: sum((score) => score.named) / blocks,
    counted: sum((score) => score.counted) / blocks,
    evidence: sum((score) => score.evidenced) / blocks,
    kind: sum((score) => score.kinds) / blocks,
    overlaps: sum((score) => score.overlaps),
    forbidden: sum((score) => score.forbidden.length),
    medianPerDay: median(scores.map((score) => score.suggestions)),
    planFirst: sum((score) => score.planned.first) / planned,
    planChosen: sum((score) => score.planned.chosen) / planned,
    planOffered: sum((score) => score.planned.offered) / planned,
    planWrong: sum((score) => score.planned.wrong) / blocks,
  }
}

type Aim = {
  readonly name: string
  readonly figure: keyof Figures
  readonly atLeast?: number
  readonly atMost?: number
}

export const AIMS: readonly Aim[] = [
  { name: 'time-weighted F1', figure: 'f1', atLeast: 0.97 },
  { name: 'start/end error, median minutes', figure: 'boundaryMedian', atMost: 1 },
  { name: 'object named', figure: 'named', atLeast: 0.95 },
  { name: 'unit and quantity right', figure: 'counted', atLeast: 0.95 },
  { name: 'evidence right', figure: 'evidence', atLeast: 0.98 },
  { name: 'overlaps', figure: 'overlaps', atMost: 0 },
  { name: 'forbidden strings', figure: 'forbidden', atMost: 0 },
  { name: 'suggestions a day, median', figure: 'medianPerDay', atMost: 10 },
]

/** Aims that figures miss. */
export const missedBy = (figures: Figures): readonly Aim[] =>
  AIMS.filter(({ figure, atLeast, atMost }) => {
    const value = figures[figure]
    return (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost)
  })
