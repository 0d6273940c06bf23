import * as v from 'valibot'
import {
  isSafeLine,
  isSafeParagraph,
  toSafeLine,
  toSafeParagraph,
  UNSAFE_NUMBER,
  UNSAFE_TEXT,
} from './characters.ts'

/** One line that is written: refused with `unsafe-text` when it holds what `isSafeLine` names. */
export const line = (max: number) =>
  v.pipe(v.string(), v.maxLength(max), v.check(isSafeLine, UNSAFE_TEXT))

/** The same, trimmed, and not empty. */
export const filledLine = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), v.check(isSafeLine, UNSAFE_TEXT))

/** Text of several lines that is written, trimmed. */
export const paragraph = (max: number) =>
  v.pipe(v.string(), v.trim(), v.maxLength(max), v.check(isSafeParagraph, UNSAFE_TEXT))

/** The same, and not empty. */
export const filledParagraph = (max: number) => v.pipe(paragraph(max), v.minLength(1))

/**
 * One line from a page or a program on the same device, which a person has seen and confirmed: cleaned instead of
 * refused, because one title with an invisible mark must not hold up the others.
 */
export const cleanedLine = (max: number) =>
  v.pipe(v.string(), v.transform(toSafeLine), v.maxLength(max))

/** The same for several lines. */
export const cleanedParagraph = (max: number) =>
  v.pipe(v.string(), v.transform(toSafeParagraph), v.maxLength(max))

/** What was stored is read as it is: older versions wrote texts that would be refused today. */
export const storedText = () => v.string()

/** A whole number from 0 that is compared and stored exactly, such as a position in a feed. */
export const CountSchema = v.pipe(v.number(), v.safeInteger(UNSAFE_NUMBER), v.minValue(0))

const LARGEST_VERSION = 2 ** 31 - 1
/** A version of a row: an integer of the database, which has 32 bits in PostgreSQL. */
export const VersionSchema = v.pipe(
  v.number(),
  v.safeInteger(UNSAFE_NUMBER),
  v.minValue(0),
  v.maxValue(LARGEST_VERSION, UNSAFE_NUMBER),
)
