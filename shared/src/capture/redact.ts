/** What a person's number is replaced by. None holds a digit, so that masking twice changes nothing. */
const MASKS = {
  nip: '[NIP]',
  nik: '[NIK]',
  npwp: '[NPWP]',
  phone: '[telepon]',
  email: '[surel]',
  account: '[rekening]',
  number: '[nomor]',
} as const

type Rule = {
  readonly mask: keyof typeof MASKS
  readonly pattern: RegExp
  /** True for what only looks alike: a budget code, a row of years. */
  readonly isOther?: (match: string) => boolean
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** Digits 7–12 of a NIK are the date of birth, day + 40 for women. */
function hasNoBirthDate(text: string): boolean {
  const digits = digitsOf(text)
  const day = Number(digits.slice(6, 8)) % 40
  const month = Number(digits.slice(8, 10))
  return day < 1 || day > 31 || month < 1 || month > 12
}

/** Kode rekening belanja (5.1.02.01.01.0024) names a budget line, not a bank account. */
const isBudgetCode = (text: string) => /^\d\.\d{1,2}\.\d{1,2}\./.test(text)

/** Eight digits that are a date are not an account. */
const isDate = (text: string) => {
  const digits = digitsOf(text)
  return (
    digits.length === 8 &&
    /^(?:(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d)$/.test(digits)
  )
}

const S = '[\\s.\\-\u2010-\u2013]?'
const START = '(?<![\\d\\[])'
const END = '(?!\\d)'
const seek = (source: string) => new RegExp(source, 'giu')

// Each quantifier is bounded and each pattern starts at a digit, an @-word or a key word, so that no
// text, however hostile, takes more than linear time. Order matters: the longer number goes first.
const RULES: readonly Rule[] = [
  {
    mask: 'email',
    pattern: seek(
      '(?<![\\w.%+-])[\\w.%+-]{1,64}\\s?@\\s?[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6}',
    ),
  },
  {
    mask: 'nip',
    pattern: seek(
      `${START}(?:19|20)\\d\\d${S}(?:0[1-9]|1[0-2])${S}[0-3]\\d${S}(?:19|20)\\d\\d${S}\\d\\d${S}[12]${S}\\d{3}${END}`,
    ),
  },
  {
    mask: 'npwp',
    pattern: seek(`${START}\\d{2}[.\\s]\\d{3}[.\\s]\\d{3}[.\\s]\\d[-.\\s]\\d{3}[.\\s]\\d{3}${END}`),
  },
  {
    mask: 'npwp',
    pattern: seek(`(?<!\\[)npwp[^\\d\\[\\]…]{0,20}\\d(?:${S}\\d){14,15}${END}`),
  },
  { mask: 'nip', pattern: seek(`(?<!\\[)nip[^\\d\\[\\]…]{0,20}\\d(?:${S}\\d){17}${END}`) },
  { mask: 'nik', pattern: seek(`(?<!\\[)(?:nik|ktp)[^\\d\\[\\]…]{0,20}\\d(?:${S}\\d){15}${END}`) },
  {
    mask: 'nik',
    pattern: seek(`${START}\\d{2}${S}\\d{2}${S}\\d{2}${S}\\d{6}${S}\\d{4}${END}`),
    isOther: (match) => /\D/.test(match) && hasNoBirthDate(match),
  },
  {
    mask: 'nik',
    pattern: seek(`${START}\\d{4}[\\s.-]\\d{4}[\\s.-]\\d{4}[\\s.-]\\d{4}${END}`),
    isOther: hasNoBirthDate,
  },
  {
    mask: 'phone',
    pattern: seek(`(?<![\\d\\[/])(?:\\+${S}62|62|0)${S}8[1-9]\\d(?:${S}\\d){6,10}${END}(?!/)`),
  },
  { mask: 'phone', pattern: seek(`(?<!\\d)\\+62${S}\\(?\\d{2,3}\\)?(?:${S}\\d){6,8}${END}`) },
  { mask: 'phone', pattern: seek(`\\(0\\d{2,3}\\)${S}\\d(?:${S}\\d){5,7}${END}`) },
  {
    mask: 'phone',
    pattern: seek(
      `(?<![\\[\\p{L}\\d])(?:telp|tlp|telepon|hp|wa|whatsapp|fax)[^\\d\\[\\]…]{0,12}\\d(?:${S}\\d){5,12}${END}(?!/)`,
    ),
    isOther: (match) => isDate(match),
  },
  {
    mask: 'account',
    pattern: seek(
      `(?<![\\[\\p{L}\\d])(?:rek|rekening|norek|va|virtual account|bank|bri|bni|bca|bsi|btn|mandiri|bjb)(?![a-z])[^\\d\\[\\]…]{0,30}\\d(?:${S}\\d){7,19}${END}(?!/)`,
    ),
    isOther: (match) => {
      const number = match.slice(match.search(/\d/))
      return isBudgetCode(number) || isDate(number)
    },
  },
  {
    mask: 'account',
    pattern: seek(`${START}\\d{8,16}(?=[^\\d\\[\\]/…]{1,12}(?:\\brek|\\bva\\b|\\ba\\.n\\.))`),
    isOther: isDate,
  },
  { mask: 'npwp', pattern: seek(`${START}\\d{15}${END}`) },
  { mask: 'nip', pattern: seek(`${START}\\d{18}${END}`) },
  { mask: 'number', pattern: seek(`${START}\\d{13,19}${END}`) },
]

/** Never longer than what it hides: a stored field keeps its limit. */
const fitted = (mask: string, room: number) => (mask.length <= room ? mask : '…')

/** The key word before a number stays readable ("rek. [rekening]"); the number goes. */
function maskDigits(match: string, mask: string): string {
  const from = match.search(/[+(]?\d/)
  return match.slice(0, from) + fitted(mask, match.length - from)
}

/** One kind of number masked everywhere. What only looks alike is stepped into, not over. */
function apply({ mask, pattern, isOther }: Rule, text: string): { text: string; masked: number } {
  let out = ''
  let masked = 0
  let from = 0
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [match] = found
    if (isOther?.(match)) {
      pattern.lastIndex = found.index + 1
      continue
    }
    const hidden =
      mask === 'email' ? fitted(MASKS.email, match.length) : maskDigits(match, MASKS[mask])
    out += text.slice(from, found.index) + hidden
    from = found.index + match.length
    masked += 1
  }
  return { text: out + text.slice(from), masked }
}

/** A masked number can lay the next one bare; more than a few times it cannot. */
const PASSES = 5

/**
 * Masks NIK, NIP, NPWP, phone, e-mail, account and card numbers, before the first write. Letter
 * numbers, years, dates and budget codes stay. Names cannot be found reliably: the person looks
 * before sending. Idempotent, linear, never longer than its input.
 */
export function redact(text: string): { readonly text: string; readonly masked: number } {
  let masked = 0
  let out = text
  for (let pass = 0; pass < PASSES; pass++) {
    const before = masked
    for (const rule of RULES) {
      const done = apply(rule, out)
      out = done.text
      masked += done.masked
    }
    if (masked === before) break
  }
  return { text: out, masked }
}
