import { TEXT_MAX } from '../entry/entry.ts'

/** One line without line breaks, tabs and doubled spaces. */
// oxlint-disable-next-line no-control-regex -- control characters are what has to go
const BREAKS = /[\s\u0000-\u001f\u007f\u2028\u2029]+/g

export const oneLine = (text: string) => text.replace(BREAKS, ' ').trim()

/** As BKN takes it: one line, at most 255 characters, cut between words and marked with "…". */
export function fit(text: string, max = TEXT_MAX): string {
  const line = oneLine(text)
  if (line.length <= max) return line
  const room = line.slice(0, max - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > max / 2 ? room.slice(0, space) : room
  // Half of a surrogate pair must not remain at the end.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:(-]+$/, '')}…`
}
