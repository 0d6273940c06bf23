import { oneLine } from '../describe/one-line.ts'

/** A stretch of a line, `to` excluded. */
export type Span = { readonly from: number; readonly to: number }

/** First character of those that stand for words which the person said are words: in no language, so that nothing is read in them. */
const MASK = 0xe000

export type Masked = { readonly line: string; readonly unmask: (text: string) => string }

/** The line with the given words hidden from the readers. */
export function mask(line: string, words: readonly string[]): Masked {
  const hidden = words.reduce((text, word, index) => text.replace(word, maskOf(index)), line)
  return {
    line: hidden,
    unmask: (text) =>
      words.reduce((shown, word, index) => shown.replace(maskOf(index), word), text),
  }
}

const maskOf = (index: number) => String.fromCharCode(MASK + index)

/** The same line with spaces in place of these stretches, so that every other place keeps its number. */
export const blank = (line: string, spans: readonly Span[]): string =>
  spans.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    line,
  )

/** Words that only lead to what was taken away. */
const LEADING =
  /(?:^|(?<=[\s(]))(?:(?:selama|durasi|pada|waktu|mulai|dari|tanggal|hari)\s*:?|@)\s*$/iu

/** What remains of a line when these stretches are taken out, without the marks that only held them. */
export function without(line: string, spans: readonly Span[]): string {
  let rest = line
  for (const { from, to } of spans.toSorted((one, other) => other.from - one.from)) {
    const before = rest.slice(0, from).replace(LEADING, '')
    const behind = rest.slice(to)
    const isBracketed = /\(\s*$/.test(before) && /^\s*\)/.test(behind)
    rest = isBracketed
      ? `${before.replace(/\(\s*$/, '')} ${behind.replace(/^\s*\)/, '')}`
      : `${before} ${behind.replace(/^\s*[,;](?=\s*$)/, '')}`
  }
  return oneLine(rest)
    .replace(/\s+([,;.])/g, '$1')
    .replace(/[,;]+([,;.])/g, '$1')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .trim()
}
