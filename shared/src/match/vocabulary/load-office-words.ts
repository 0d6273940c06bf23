import type { Lists, Vocabulary } from './vocabulary.ts'

const READ = new WeakMap<Omit<Lists, 'kinds'>, Vocabulary>()

/**
 * The words of all fields of government work, ready for the ranking. Of some weight: a screen loads them when it first
 * ranks, in parts beside each other, and they are read once.
 */
export async function loadOfficeWords(): Promise<Vocabulary> {
  const [{ OFFICE_LISTS }, { KINDS }, { readVocabulary }] = await Promise.all([
    import('./office-lists.ts'),
    import('./kinds.ts'),
    import('./vocabulary.ts'),
  ])
  const known = READ.get(OFFICE_LISTS)
  if (known) return known
  const read = readVocabulary({ ...OFFICE_LISTS, kinds: KINDS })
  READ.set(OFFICE_LISTS, read)
  return read
}
