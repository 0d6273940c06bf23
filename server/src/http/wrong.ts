import type { Day } from '@jejak/shared/calendar/day'
import { daysBetween } from '@jejak/shared/calendar/day'
import { LONGEST_RANGE } from '@jejak/shared/org/office-calendar'
import type { WrongCode } from '@jejak/shared/org/wrong'
import { fail, type Result } from '@jejak/shared/result'
import type { Problem } from './problem.ts'

const MESSAGES: Readonly<Record<WrongCode, string>> = {
  'end-before-start': 'expected an end that is not before its start',
  'too-long': `expected ${LONGEST_RANGE} days at most`,
  overlap: 'expected days on which nothing of the kind is yet',
  unknown: 'expected something of this agency',
  'in-use': 'it is in use',
  'final-period': 'these days lie in a period that is final',
  'bad-link': 'expected an https address',
  'letter-required': 'official travel needs the number of its letter and an address of it',
  'reason-required': 'expected a reason',
  'deadline-too-early': 'expected a deadline from the last day on, and not in the past',
  'period-closed': 'a period that is closed is opened again before it is changed',
  yourself: 'expected somebody else than whoever records it',
}

/** A field that cannot be as it was sent, with a sentence for the person in the `worktime` catalogue. */
export const wrong = (path: string, code: WrongCode): Result<never, Problem> =>
  fail({ code: 'invalid', errors: [{ path, message: MESSAGES[code], code }] })

/** What is not right about two days by themselves; null when nothing is. */
export function wrongDays(from: Day, to: Day): Result<never, Problem> | null {
  if (to < from) return wrong('to', 'end-before-start')
  return daysBetween(from, to) >= LONGEST_RANGE ? wrong('to', 'too-long') : null
}
