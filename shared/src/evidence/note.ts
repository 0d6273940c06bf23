/** A note is a short text: longer ones are documents, and belong behind a link. */
export const NOTE_MAX = 4000
const TITLE_MAX = 120

/** The text of a note as it is kept; its first line is its title. Empty when there is nothing to keep. */
export const toNote = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- what a paste may bring along and no reader can show
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()
    .slice(0, NOTE_MAX)

/** One line that names a note, a photo or a file in a list. */
export const toTitle = (text: string): string =>
  (text.trim().split(/[\n\r\u2028\u2029]/)[0] ?? '').trim().slice(0, TITLE_MAX)
