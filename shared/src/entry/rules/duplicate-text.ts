import type { DayContext, Rule } from '../problems.ts'

type Others = DayContext['others']

/** Of each list of entries the ids by what they say: a day of thousands would fold each text thousands of times. */
const known = new WeakMap<Others, ReadonlyMap<string, readonly string[]>>()

/** What an entry says must differ from what the others of its day say; capitals and spaces are no difference. */
export const duplicateText: Rule = (entry, { others }) => {
  const text = fold(entry.text)
  const same = text === '' ? [] : (idsByText(others).get(text) ?? [])
  return same.some((id) => id !== entry.id) ? [{ code: 'duplicate-text', level: 'warn' }] : []
}

function idsByText(others: Others): ReadonlyMap<string, readonly string[]> {
  const found = known.get(others)
  if (found) return found
  const ids = new Map<string, string[]>()
  for (const { id, text } of others) {
    const folded = fold(text)
    const list = ids.get(folded)
    if (list) list.push(id)
    else ids.set(folded, [id])
  }
  known.set(others, ids)
  return ids
}

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')
