import { PREDIKAT, type Predikat, type Rating } from './predikat.ts'

/** Capaian kinerja organisasi. */
export const CAPAIAN = ['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const
export type Capaian = (typeof CAPAIAN)[number]

/**
 * Rating hasil kerja of the head of a unit: that of the organisation (PermenPANRB 6/2022). Advice, as the shapes are: the
 * assessor gives it.
 */
export function ratingOfHead(capaian: Capaian): Rating {
  if (capaian === 'istimewa') return 'di-atas'
  return capaian === 'baik' ? 'sesuai' : 'di-bawah'
}

/** How many were given what. */
export type Spread = Readonly<Record<Predikat, number>>

/** A part of the shape: the commonest predikat, or how much of some together there should be. */
export type Shape =
  | { readonly kind: 'commonest'; readonly of: Predikat }
  | {
      readonly kind: 'at-most' | 'at-least'
      readonly of: readonly Predikat[]
      readonly percent: number
    }
  | { readonly kind: 'some'; readonly of: readonly Predikat[] }

/** The shapes as the circular of the ministry gives them. Advice: no rating is ever refused for them. */
export const SHAPES: Readonly<Record<Capaian, readonly Shape[]>> = {
  istimewa: [
    { kind: 'commonest', of: 'sangat-baik' },
    { kind: 'at-most', of: ['sangat-baik'], percent: 70 },
  ],
  baik: [
    { kind: 'commonest', of: 'baik' },
    { kind: 'at-most', of: ['baik'], percent: 70 },
    { kind: 'some', of: ['butuh-perbaikan', 'kurang'] },
  ],
  'butuh-perbaikan': [
    { kind: 'at-least', of: ['butuh-perbaikan'], percent: 60 },
    { kind: 'at-most', of: ['sangat-baik'], percent: 10 },
  ],
  kurang: [
    { kind: 'at-least', of: ['kurang'], percent: 60 },
    { kind: 'at-least', of: ['butuh-perbaikan'], percent: 10 },
    { kind: 'at-most', of: ['sangat-baik'], percent: 10 },
  ],
  'sangat-kurang': [
    { kind: 'at-least', of: ['sangat-kurang'], percent: 60 },
    { kind: 'at-least', of: ['kurang', 'butuh-perbaikan'], percent: 10 },
    { kind: 'at-most', of: ['sangat-baik'], percent: 0 },
  ],
}

export function spreadOf(given: readonly Predikat[]): Spread {
  const spread = Object.fromEntries(PREDIKAT.map((each) => [each, 0])) as Record<Predikat, number>
  for (const each of given) spread[each]++
  return spread
}

/** What of the shape a spread does not have; nothing while nobody is rated. */
export function awayFromShape(capaian: Capaian, spread: Spread): readonly Shape[] {
  const total = PREDIKAT.reduce((sum, each) => sum + spread[each], 0)
  return total === 0 ? [] : SHAPES[capaian].filter((shape) => !isMet(shape, spread, total))
}

function isMet(shape: Shape, spread: Spread, total: number): boolean {
  if (shape.kind === 'commonest') {
    return PREDIKAT.every((each) => spread[each] <= spread[shape.of])
  }
  const count = shape.of.reduce((sum, each) => sum + spread[each], 0)
  if (shape.kind === 'some') return count > 0
  const [have, want] = [100 * count, shape.percent * total]
  return shape.kind === 'at-most' ? have <= want : have >= want
}
