import type { WorkObject } from '../capture/event.ts'
import { isUntitled } from '../sessionise/catalogue.ts'
import { cleanTitle } from './title.ts'

/** What is said of a session: the sentence, and what the form asks beside it. */
export type Phrase = {
  readonly text: string
  readonly quantity: number
  readonly unit: string
}

const SECRET = new Set(['terbatas', 'rahasia', 'sangat-rahasia'])

/** True for a letter of which neither number nor subject may be told. */
export const isSecret = (object: WorkObject) =>
  object.klass !== undefined && SECRET.has(object.klass)

/** Words joined by spaces; what is missing takes its phrase with it. */
export const words = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ')

export const phraseOf = (lead: string, value: string | undefined) => {
  const text = value?.trim() ?? ''
  return text === '' ? undefined : `${lead} ${text}`
}

/** The name of an object, cleaned; empty when it has none. */
export const nameOf = (object: WorkObject) =>
  isUntitled(object.label) ? '' : cleanTitle(object.label)
