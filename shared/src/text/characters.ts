/* oxlint-disable no-control-regex -- control characters are what has to go */

/** Codes of what a text field of the contract is refused for; the sentence is `http.<code>` in the `problems` catalogue. */
export const UNSAFE_TEXT = 'unsafe-text'
export const UNSAFE_NUMBER = 'unsafe-number'

/**
 * What nobody can see and nobody means: controls (PostgreSQL cannot store NUL), marks that turn the direction of what
 * follows (Unicode Bidi_Control: a link read backwards shows another host), and halves of surrogate pairs, which become
 * another character on their way through UTF-8, so that a hash of the text no longer fits.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu')
/** Line breaks and tabs of every kind. */
const BREAK = /[\t-\r\u2028\u2029]/
const EVERY_BREAK = /[\t-\r\u2028\u2029]+/g
/** Of these a text of several lines has only what a keyboard makes. */
const STRANGE_BREAK = /[\u000b\u000c\u2028\u2029]/
const EVERY_STRANGE_BREAK = /\r\n|[\r\u000b\u000c\u2028\u2029]/g

/** Whether a text is one line that can be stored, compared and shown as it is. */
export const isSafeLine = (text: string): boolean => !INVISIBLE.test(text) && !BREAK.test(text)

/** Whether a text of several lines can be stored, compared and shown as it is. */
export const isSafeParagraph = (text: string): boolean =>
  !INVISIBLE.test(text) && !STRANGE_BREAK.test(text)

/** The text as one safe line: what cannot be seen is left out, breaks of a paste become a space, ends are trimmed. */
export const toSafeLine = (text: string): string =>
  text.replace(EVERY_BREAK, ' ').replace(EVERY_INVISIBLE, '').trim()

/** The text as safe lines: what cannot be seen is left out, every kind of break becomes the usual one, ends are trimmed. */
export const toSafeParagraph = (text: string): string =>
  text.replace(EVERY_STRANGE_BREAK, '\n').replace(EVERY_INVISIBLE, '').trim()
