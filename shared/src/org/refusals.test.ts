import { expect, test } from 'vitest'
import { office } from '../i18n/id/office.ts'
import { ASSIGNMENT_KINDS } from './assignment.ts'
import { PERSON_KINDS } from './person.ts'
import { ORG_REFUSALS } from './refusals.ts'
import { ROLE_NAMES } from './role.ts'

const keysOf = (prefix: string) =>
  Object.keys(office)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

test.each([
  ['refused.', ORG_REFUSALS],
  ['kind.', ASSIGNMENT_KINDS],
  ['personKind.', PERSON_KINDS],
  ['role.', ROLE_NAMES],
])('every %s has a sentence, and every sentence is for one', (prefix, names) => {
  expect(new Set(keysOf(prefix))).toEqual(new Set<string>(names))
})
