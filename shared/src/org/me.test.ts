import * as v from 'valibot'
import { expect, test } from 'vitest'
import { MeSchema } from './me.ts'

const ME = {
  person: { id: '01935c00-0000-7000-8000-000000000001', name: 'Ani', nipTail: '1001' },
  instansi: { id: '01935c00-0000-7000-8000-000000000002', name: 'Dinas Uji' },
  posts: [],
  approver: null,
  zone: 420,
  periods: [],
  days: [],
  correctionDays: 3,
}
const capabilitiesIn = (stored: object) => v.parse(MeSchema, stored).capabilities

test('a me stored by the release before capabilities keeps what its person may do', () => {
  expect(capabilitiesIn({ ...ME, isApprover: true, isAdmin: false })).toEqual([
    'entry.review',
    'person.team',
  ])
  expect(capabilitiesIn({ ...ME, isApprover: false, isAdmin: true })).toEqual(['org.admin'])
  expect(capabilitiesIn({ ...ME, isApprover: false, isAdmin: false })).toEqual([])
})

test('capabilities win over the old flags', () => {
  expect(capabilitiesIn({ ...ME, capabilities: [], isApprover: true, isAdmin: true })).toEqual([])
})

test('a capability that only a newer server knows is left out, not refused', () => {
  const capabilities = ['person.team', 'not.yet.known']
  expect(capabilitiesIn({ ...ME, capabilities })).toEqual(['person.team'])
})

test('what was read is stored and read again as it is', () => {
  const read = v.parse(MeSchema, {
    ...ME,
    capabilities: ['org.admin'],
    isApprover: false,
    isAdmin: true,
  })
  expect(v.parse(MeSchema, JSON.parse(JSON.stringify(read)))).toEqual(read)
})
