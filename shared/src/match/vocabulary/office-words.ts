import { KINDS } from './kinds.ts'
import { OFFICE_LISTS } from './office-lists.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readVocabulary } from './vocabulary.ts'

/** The words of all fields of government work, ready for the ranking. A screen loads them: `loadOfficeWords`. */
export const OFFICE_WORDS: Vocabulary = readVocabulary({ ...OFFICE_LISTS, kinds: KINDS })
