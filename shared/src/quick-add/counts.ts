/** Numbers as people write them in a sentence: digits, words, fractions. Sources of patterns, to be built into larger ones. */
const ONES = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const DIGIT = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan'
const SPELLED = `(?:${DIGIT})\\s+belas|(?:${DIGIT})\\s+puluh(?:\\s+(?:${DIGIT}))?|sepuluh|sebelas|${DIGIT}`
const SIGN = '\\d{0,2}\\s?[¼½¾]'
const QUOTIENT = '(?:\\d{1,2}\\s+)?[1-3]/[2-4]'
const DECIMAL = '\\d{1,3}(?:[.,]\\d{1,2})?'

/** A number that may measure something: "2", "1,5", "1 1/2", "½", "dua", "satu setengah", "seperempat". */
export const COUNT = `${QUOTIENT}|${SIGN}|tiga\\s+perempat|seperempat|(?:(?:${SPELLED}|\\d{1,2})\\s+)?setengah|${SPELLED}|${DECIMAL}`

/** An hour of the clock in words. */
export const HOUR_WORD = `(?:dua\\s+belas|sepuluh|sebelas|${DIGIT})(?!\\s+(?:belas|puluh|ratus|ribu))`

const SIGNS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }

/** The value of a text that matches `COUNT` or `HOUR_WORD`; NaN for any other. */
export function countOf(text: string): number {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (words === 'setengah') return 0.5
  if (words === 'seperempat') return 0.25
  if (words === 'tiga perempat') return 0.75
  if (words.endsWith(' setengah')) return countOf(words.slice(0, -' setengah'.length)) + 0.5
  const sign = SIGNS[words.at(-1) ?? '']
  if (sign !== undefined) return Number(words.slice(0, -1)) + sign
  const quotient = /^(?:(\d+) )?(\d)\/(\d)$/.exec(words)
  if (quotient) return Number(quotient[1] ?? 0) + Number(quotient[2]) / Number(quotient[3])
  if (/^\d/.test(words)) return Number(words.replace(',', '.'))
  const [first = '', second, third] = words.split(' ')
  if (second === 'belas') return 10 + ONES.indexOf(first)
  if (second === 'puluh') return 10 * ONES.indexOf(first) + (third ? ONES.indexOf(third) : 0)
  const known = ONES.indexOf(words)
  return known < 0 ? Number.NaN : known
}
