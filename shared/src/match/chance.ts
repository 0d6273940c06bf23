import type { Answer, Compared, NoneSigns, Signs } from './signs.ts'

/**
 * What each sign weighs. Fitted on the tuning cases by `node test/eval/rank/fit.ts`, which prints them: a
 * conditional logit, so that an answer's chance is its share among all answers, "none fits" among them.
 */
export const WEIGHTS: Signs = {
  named: 2.51,
  covered: 1.37,
  loose: 1.48,
  foreign: -0.38,
  other: -0.75,
  unknown: 0.21,
  kin: 1.67,
  head: 0.57,
  phrase: 0,
  series: 1.08,
  begins: 2.43,
  like: 2.45,
  usual: 0.59,
  vote: 2.89,
  object: 8,
}
export const NONE_WEIGHTS = { always: 1.09, seen: 1.82, outside: 2.3, favour: 3.75 }

export type Chances = {
  /** 0–1 by rencana aksi; those of which the text says nothing have none. */
  readonly of: ReadonlyMap<string, number>
  /** That none fits. */
  readonly none: number
}

/** Turns signs into chances. A rencana aksi that the text says nothing of takes no part. */
export function chancesOf({ answers, none }: Compared): Chances {
  const told = answers.filter(isAlike)
  const pulls = told.map(({ signs }) => Math.exp(pull(signs)))
  const pullOfNone = Math.exp(pullNone(none))
  const all = pulls.reduce((sum, one) => sum + one, pullOfNone)
  return {
    of: new Map(told.map(({ id }, at) => [id, (pulls[at] ?? 0) / all])),
    none: pullOfNone / all,
  }
}

/** A word, a synonym or an earlier choice speaks for it. */
export const isAlike = ({ signs }: Answer): boolean =>
  signs.named + signs.loose + signs.object + signs.phrase + signs.series + signs.like > 0 ||
  signs.begins > 0

const NAMES = Object.keys(WEIGHTS) as (keyof Signs)[]

const pull = (signs: Partial<Signs>) =>
  NAMES.reduce((sum, name) => sum + WEIGHTS[name] * (signs[name] ?? 0), 0)

function pullNone({ seen, outside, favour, ...past }: NoneSigns): number {
  const beside =
    NONE_WEIGHTS.seen * seen + NONE_WEIGHTS.outside * outside + NONE_WEIGHTS.favour * favour
  return NONE_WEIGHTS.always + beside + pull(past)
}
