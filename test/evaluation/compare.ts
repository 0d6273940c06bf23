import { isDeepStrictEqual } from 'node:util'
import { creditPoints, monthsBetween } from '@jejak/shared/evaluation/credit-points'
import { awayFromShape, spreadOf } from '@jejak/shared/evaluation/distribution'
import { predikatOf } from '@jejak/shared/evaluation/predikat'
import { realise } from '@jejak/shared/evaluation/realisation'
import { combineSegments, weighPercents, weighRatings } from '@jejak/shared/evaluation/weighing'
import { drawYear, type DrawnYear } from './draw.ts'
import { slowRealisation } from './reference-realisation.ts'
import {
  slowAdvice,
  slowMonths,
  slowPercent,
  slowPoints,
  slowPredikat,
  slowRating,
  slowSegments,
} from './reference.ts'

/** What the product and the reference say of one drawn year, and where they do not say the same. */
export function compareYear(seed: number): readonly string[] {
  const year = drawYear(seed)
  const given = year.team.map(([work, conduct]) => predikatOf(work, conduct))
  const pairs: Readonly<Record<string, readonly [product: unknown, reference: unknown]>> = {
    predikat: [given, year.team.map(([work, conduct]) => slowPredikat(work, conduct))],
    advice: [
      awayFromShape(year.capaian, spreadOf(given)).map(({ kind }) => kind),
      slowAdvice(year.capaian, given),
    ],
    ratings: [weighRatings(year.weights), slowRating(year.weights)],
    percents: [weighPercents(year.weights), slowPercent(year.weights)],
    segments: [combineSegments(year.segments), slowSegments(year.segments)],
    realisation: [plainRealisation(year), slowRealisation(year)],
    ...pointsOf(year),
  }
  return Object.entries(pairs)
    .filter(([, [product, reference]]) => !isDeepStrictEqual(product, reference))
    .map(([what, both]) => `seed ${seed}, ${what}: ${JSON.stringify(both)}`)
}

function pointsOf({ segments, jenjang }: DrawnYear) {
  const [first, last, whole] = [segments[0], segments.at(-1), combineSegments(segments)]
  if (!first || !last || !whole) return {}
  const months = monthsBetween(first.from, last.to)
  const { predikat } = whole
  const places = months % 12 === 0 ? 4 : 2
  return {
    months: [months, slowMonths(first.from, last.to)],
    points: [
      creditPoints({ jenjang, predikat, months }).toFixed(places),
      slowPoints(jenjang, predikat, months),
    ],
  } as const
}

function plainRealisation({ rhk, periodId, worked, ofYear }: DrawnYear) {
  const found = realise({ plans: [{ rhk }], periodId, worked, ofYear })
  return {
    minutes: found.minutes,
    percent: found.percent,
    elsewhere: found.elsewhere.minutes,
    parts: found.rhk.map((each) => ({
      id: each.id,
      minutes: each.minutes,
      share: each.share,
      indikator: each.indikator.map(({ achievement }) => achievement?.percent ?? null),
      actions: each.rencanaAksi.map(({ achievement }) => achievement?.percent ?? null),
    })),
  }
}
