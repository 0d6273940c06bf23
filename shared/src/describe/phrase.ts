import type { WorkObject } from '../capture/event.ts'

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
