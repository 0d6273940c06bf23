import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeAgency, testDeps } from '../../test/agency.ts'
import { ORIGIN, problemOf, testApp } from '../../test/client.ts'
import { openTestSqlite, type TestDatabase } from '../../test/databases.ts'
import { giveCredential } from '../../test/credential.ts'
import type { HttpApp } from './environment.ts'
import { countedAs } from './address.ts'

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['10.1.2.3:5544', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['::FFFF:0A01:0203', '10.1.2.3'],
  ['0:0:0:0:0:ffff:10.1.2.3', '10.1.2.3'],
  ['[::ffff:10.1.2.3]:5544', '10.1.2.3'],
  // An IPv4 address that is written in an IPv6 one, by a translator and by 6to4.
  ['64:ff9b::10.1.2.3', '10.1.2.3'],
  ['2002:a01:203:7::1', '10.1.2.3'],
  ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
  ['2001:0DB8:0000:0007:ffff:ffff:ffff:ffff', '2001:db8:0:7::/64'],
  ['[2001:db8:0:7::9]:443', '2001:db8:0:7::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['local', 'local'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, counted) => {
  expect(countedAs(address)).toBe(counted)
})

test('an invented address is cut before it is kept', () => {
  expect(countedAs('x'.repeat(5000)).length).toBeLessThanOrEqual(64)
})

let db: TestDatabase
let app: HttpApp
let nip: string

beforeAll(async () => {
  db = await openTestSqlite()
  const deps = testDeps(db)
  const agency = await makeAgency(db)
  const person = { instansiId: agency.instansiId, personId: agency.person.ani }
  nip = (await giveCredential(deps, person)).nip
  app = testApp(deps, { trustedProxies: 1 })
})
afterAll(() => db.dispose())

const guess = (from: string) =>
  app.request('/api/sign-in', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ nip, password: 'tebakan' }),
  })

test('whoever has a whole /64 has the guesses of one address, and a neighbour has their own', async () => {
  const answers: string[] = []
  for (let at = 0; at < 20; at++) {
    answers.push((await problemOf(await guess(`2001:db8:0:7::${at.toString(16)}`))).code)
  }
  expect(answers.filter((code) => code === 'sign-in-failed').length).toBe(5)
  expect((await problemOf(await guess('2001:db8:0:8::1'))).code).toBe('sign-in-failed')
})

test('an IPv4 address has five guesses, in whichever of its spellings', async () => {
  const answers: string[] = []
  for (const from of ['10.9.9.9', '::ffff:10.9.9.9', '::ffff:0a09:0909', '64:ff9b::a09:909']) {
    for (let at = 0; at < 2; at++) answers.push((await problemOf(await guess(from))).code)
  }
  expect(answers.filter((code) => code === 'sign-in-failed').length).toBe(5)
})
