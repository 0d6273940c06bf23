import { ASSETS } from './assets.ts'
import { CLASSIFICATION } from './classification.ts'
import { ECONOMY } from './economy.ts'
import { EDUCATION } from './education.ts'
import type { Field } from './field.ts'
import { FINANCE } from './finance.ts'
import { HEALTH } from './health.ts'
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
import type { Lists } from './vocabulary.ts'
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

/** The words of all fields of government work as they are written, but for the kinds. */
export const OFFICE_LISTS: Omit<Lists, 'kinds'> = {
  fields: FIELDS,
  outside: OUTSIDE,
  classification: CLASSIFICATION,
}
