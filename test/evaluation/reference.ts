import type { DrawnYear } from './draw.ts'

/**
 * The rules of an evaluation written a second time, from the regulations and for reading instead of speed: by days of a
 * calendar, by fractions of big integers and by sentences. It shares no code with the product.
 */

const ORDER = ['di-bawah', 'sesuai', 'di-atas']

export function slowPredikat(hasilKerja: string, perilaku: string): string {
  if (hasilKerja === 'di-bawah' && perilaku === 'di-bawah') return 'sangat-kurang'
  if (perilaku === 'di-bawah') return 'kurang'
  if (hasilKerja === 'di-bawah') return 'butuh-perbaikan'
  return hasilKerja === 'di-atas' && perilaku === 'di-atas' ? 'sangat-baik' : 'baik'
}

/** The rating whose place is nearest to the mean of all, each counted as often as it weighs; of two the middle one. */
function nearest(votes: readonly string[]): string | null {
  if (votes.length === 0) return null
  const distance = (place: number) =>
    Math.abs(votes.length * place - votes.reduce((sum, vote) => sum + ORDER.indexOf(vote), 0))
  const best = Math.min(distance(0), distance(1), distance(2))
  return ORDER[[1, 0, 2].find((place) => distance(place) === best)!]!
}

const repeat = (vote: string, times: number) => Array.from({ length: times }, () => vote)

export const slowRating = (parts: DrawnYear['weights']) =>
  nearest(parts.flatMap(({ weight, rating }) => repeat(rating, weight)))

export function slowPercent(parts: DrawnYear['weights']): number | null {
  const votes = parts.flatMap(({ weight, percent }) =>
    percent === null ? [] : Array.from({ length: weight }, () => BigInt(percent)),
  )
  if (votes.length === 0) return null
  return Number(votes.reduce((sum, vote) => sum + vote, 0n) / BigInt(votes.length))
}

/** Each day of each segment has one vote. */
export function slowSegments(segments: DrawnYear['segments']) {
  const votes = { hasilKerja: [] as string[], perilaku: [] as string[] }
  for (const { from, to, hasilKerja, perilaku } of segments) {
    for (const date = new Date(`${from}T12:00:00Z`); ; date.setUTCDate(date.getUTCDate() + 1)) {
      votes.hasilKerja.push(hasilKerja)
      votes.perilaku.push(perilaku)
      if (date.toISOString().startsWith(to)) break
    }
  }
  const [work, conduct] = [nearest(votes.hasilKerja), nearest(votes.perilaku)]
  if (work === null || conduct === null) return null
  return {
    days: votes.perilaku.length,
    hasilKerja: work,
    perilaku: conduct,
    predikat: slowPredikat(work, conduct),
  }
}

/** Counts month after month of the calendar while it ends on time. */
export function slowMonths(from: string, to: string): number {
  const end = new Date(`${to}T00:00:00Z`)
  end.setUTCDate(end.getUTCDate() + 1)
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  for (let count = 0; ; count++) {
    const [atYear, atMonth] = [year + Math.floor((month + count) / 12), ((month + count) % 12) + 1]
    const turn = `${atYear}-${String(atMonth).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    if (turn > end.toISOString().slice(0, 10)) return count
  }
}

const COEFFICIENTS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  pemula: [15n, 4n],
  terampil: [5n, 1n],
  mahir: [25n, 2n],
  penyelia: [25n, 1n],
  'ahli-pertama': [25n, 2n],
  'ahli-muda': [25n, 1n],
  'ahli-madya': [75n, 2n],
  'ahli-utama': [50n, 1n],
}
const PERCENTS: Readonly<Record<string, bigint>> = {
  'sangat-baik': 150n,
  baik: 100n,
  'butuh-perbaikan': 75n,
  kurang: 50n,
  'sangat-kurang': 25n,
}

/** A fraction, divided by hand digit by digit: two decimals and a fifth rounds up, or four when the years are whole. */
export function slowPoints(jenjang: string, predikat: string, months: number): string {
  const [over, under] = COEFFICIENTS[jenjang]!
  const [top, bottom] = [BigInt(months) * PERCENTS[predikat]! * over, 12n * 100n * under]
  const places = months % 12 === 0 ? 4 : 2
  let digits = ''
  let rest = top % bottom
  for (let at = 0; at <= places; at++) {
    rest *= 10n
    digits += String(rest / bottom)
    rest %= bottom
  }
  const kept = BigInt(`${top / bottom}${digits.slice(0, places)}`)
  const text = String(kept + (digits[places]! >= '5' ? 1n : 0n)).padStart(places + 1, '0')
  return `${text.slice(0, -places)}.${text.slice(-places)}`
}

/** The circular, read out sentence by sentence over the list of those who were rated. */
export function slowAdvice(capaian: string, given: readonly string[]): readonly string[] {
  if (given.length === 0) return []
  const count = (...which: readonly string[]) => given.filter((each) => which.includes(each)).length
  const part = (...which: readonly string[]) => count(...which) / given.length
  const isCommonest = (which: string) =>
    Object.keys(PERCENTS).every((other) => count(other) <= count(which))
  const said: [string, boolean][] = []
  if (capaian === 'istimewa') {
    said.push(['commonest', isCommonest('sangat-baik')])
    said.push(['at-most', 10 * count('sangat-baik') <= 7 * given.length])
  } else if (capaian === 'baik') {
    said.push(['commonest', isCommonest('baik')])
    said.push(['at-most', 10 * count('baik') <= 7 * given.length])
    said.push(['some', part('butuh-perbaikan', 'kurang') > 0])
  } else {
    said.push(['at-least', 10 * count(capaian) >= 6 * given.length])
    const tenth = capaian === 'kurang' ? ['butuh-perbaikan'] : ['kurang', 'butuh-perbaikan']
    if (capaian !== 'butuh-perbaikan') {
      said.push(['at-least', 10 * count(...tenth) >= given.length])
    }
    const none = capaian === 'sangat-kurang'
    said.push([
      'at-most',
      none ? part('sangat-baik') === 0 : 10 * count('sangat-baik') <= given.length,
    ])
  }
  return said.filter(([, holds]) => !holds).map(([kind]) => kind)
}
