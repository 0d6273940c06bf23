import type { EntryPatch } from '../entry/entry.ts'
import { toSafeLine, toSafeParagraph } from '../text/characters.ts'
import type { Mutation } from './mutation.ts'

/**
 * The mutation with texts that the server takes. What nobody can see goes and breaks of a paste become spaces, wherever
 * the text came from: a form, a draft of the extension, a template, an entry that an older version had stored.
 */
export function toSafeMutation(mutation: Mutation): Mutation {
  if (mutation.kind === 'entry.save') {
    return { ...mutation, patch: toSafePatch(mutation.patch) }
  }
  if (mutation.kind === 'review.decide') {
    return { ...mutation, comment: toSafeParagraph(mutation.comment) }
  }
  if (mutation.kind === 'choice.keep') {
    const { text, objectKey } = mutation
    return { ...mutation, text: toSafeLine(text), objectKey: toSafeLine(objectKey) }
  }
  // The other kinds carry ids and no words.
  return mutation
}

const toSafePatch = (patch: EntryPatch): EntryPatch => ({
  ...patch,
  ...(patch.text !== undefined && { text: toSafeLine(patch.text) }),
  ...(patch.unit !== undefined && { unit: toSafeLine(patch.unit) }),
  ...(patch.evidence && {
    evidence: patch.evidence.map((item) => ({
      ...item,
      url: toSafeLine(item.url),
      title: toSafeLine(item.title),
    })),
  }),
})
