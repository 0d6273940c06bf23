import { ASSETS } from './assets.ts'
import { CLASSIFICATION } from './classification.ts'
import { ECONOMY } from './economy.ts'
import { EDUCATION } from './education.ts'
import type { Field } from './field.ts'
import { FINANCE } from './finance.ts'
import { HEALTH } from './health.ts'
import { KINDS } from './kinds.ts'
import { LAW } from './law.ts'
import { LETTERS } from './letters.ts'
import { ORDER } from './order.ts'
import { OUTSIDE } from './outside.ts'
import { PEOPLE } from './people.ts'
import { PERSONNEL } from './personnel.ts'
import { PLANNING } from './planning.ts'
import { PROCESS } from './process.ts'
import { PROCUREMENT } from './procurement.ts'
import { PUBLICITY } from './publicity.ts'
import { TECHNOLOGY } from './technology.ts'
import { readVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WORKS } from './works.ts'

const FIELDS: readonly Field[] = [
  FINANCE,
  PLANNING,
  PERSONNEL,
  PROCUREMENT,
  PROCESS,
  ASSETS,
  LETTERS,
  LAW,
  TECHNOLOGY,
  PUBLICITY,
  HEALTH,
  EDUCATION,
  WORKS,
  PEOPLE,
  ORDER,
  ECONOMY,
]

/**
 * The words of all fields of government work, ready for the ranking. Of some weight: a screen loads it
 * when it first ranks, not before.
 */
export const OFFICE_WORDS: Vocabulary = readVocabulary({
  fields: FIELDS,
  kinds: KINDS,
  outside: OUTSIDE,
  classification: CLASSIFICATION,
})
