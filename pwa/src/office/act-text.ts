import { isDay } from '@jejak/shared/calendar/day'
import { acts as en } from '@jejak/shared/i18n/en/acts'
import { acts as id } from '@jejak/shared/i18n/id/acts'
import { createText, formatDay, type Params } from '@jejak/shared/i18n/text'
import { ASSIGNMENT_KINDS } from '@jejak/shared/org/assignment'
import type { ActDetail } from '@jejak/shared/org/office-view'
import { PERSON_KINDS } from '@jejak/shared/org/person'
import { ROLE_NAMES } from '@jejak/shared/org/role'
import { locale } from '../i18n.ts'
import { o } from './t.ts'

const TEXTS = { id: createText(id, 'id'), en: createText(en, 'en') }
type ActsKey = keyof typeof id

/** What the pages of acts say: a catalogue that comes with them. */
export const n = (key: ActsKey, params?: Params): string => TEXTS[locale.value](key, params)

/** What was done, in a sentence; a newer server may know more acts. */
export function actText(act: string): string {
  const key = `act.${act}`
  return isKey(key) ? n(key) : n('act.other')
}

const isKey = (text: string): text is ActsKey => text in id

/** What an act said, field by field; what is no words for a person (an id, an empty field) is left out. */
export function detailText(detail: ActDetail): readonly string[] {
  return Object.entries(detail).flatMap(([field, value]) => {
    const key = `field.${field}`
    if (value === null || value === '' || !isKey(key)) return []
    return [n(key, { value: valueText(field, String(value)) })]
  })
}

function valueText(field: string, value: string): string {
  if (isDay(value)) return formatDay(value, locale.value, 'medium')
  if (field === 'role') {
    const role = ROLE_NAMES.find((name) => name === value)
    return role ? o(`role.${role}`) : value
  }
  if (field !== 'kind') return value
  const seat = ASSIGNMENT_KINDS.find((kind) => kind === value)
  if (seat) return o(`kind.${seat}`)
  const person = PERSON_KINDS.find((kind) => kind === value)
  return person ? o(`personKind.${person}`) : value
}
