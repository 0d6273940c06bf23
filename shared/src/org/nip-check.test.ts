import { expect, test } from 'vitest'
import { toDay } from '../calendar/day.ts'
import { checkNip } from './nip-check.ts'

const TODAY = toDay('2026-11-17')
const check = (nip: string) => checkNip(nip, TODAY)

test('a well-formed NIP of a PNS has nothing to remark', () => {
  expect(check('19900217 201503 1 004')).toEqual({
    nip: '199002172015031004',
    fault: null,
    kind: 'pns',
    warnings: [],
  })
})

test('a NI PPPK has the number of the agreement where a month would be', () => {
  expect(check('199002172022211004')).toMatchObject({ fault: null, kind: 'pppk', warnings: [] })
})

test.each(['', '1234', '19900217201503100', '1990021720150310044', '1,98807E+17', 'abc'])(
  '%j is no NIP: it has not eighteen digits',
  (typed) => {
    expect(check(typed).fault).toBe('nip-not-18-digits')
  },
)

test('nobody is born on the thirtieth of February', () => {
  expect(check('199002302015031004').fault).toBe('nip-birth-date')
})

test.each([
  ['201502172015031004', ['nip-age', 'nip-year']],
  ['194002171965031004', ['nip-age']],
  ['199002172029031004', ['nip-year']],
  ['199002172015001004', ['nip-month']],
  ['199002172015033004', ['nip-gender']],
  ['199002172015031000', ['nip-sequence']],
])('%s is taken, with a remark', (nip, warnings) => {
  expect(check(nip)).toMatchObject({ fault: null, warnings })
})

test('a birthday later in the year has not come yet', () => {
  expect(check('200911172026211001').warnings).not.toContain('nip-age')
  expect(check('200911182026211001').warnings).toContain('nip-age')
})
