import { beforeAll, expect, test } from 'vitest'
import { testDeps } from '../../../test/agency.ts'
import { openTestSqlite } from '../../../test/databases.ts'
import type { Factor, Proof } from './factor.ts'
import { createPasswords, passwordFactor } from './password.ts'
import { recoveryFactor } from './recovery.ts'
import { totpFactor } from './totp.ts'

let factors: readonly Factor[]

beforeAll(async () => {
  const db = await openTestSqlite()
  const deps = testDeps(db)
  factors = [passwordFactor(db, createPasswords()), totpFactor(deps), recoveryFactor(deps)]
  return () => db.dispose()
})

const PROOFS: readonly (readonly [proof: Proof, factor: string])[] = [
  [{ password: '123456' }, 'password'],
  [{ code: '123456' }, 'totp'],
  [{ code: '1234567' }, 'recovery'],
  [{ code: 'abcde-fghij-klmno-pqrst-uvwxy' }, 'recovery'],
]

test.each(PROOFS)('of all factors exactly one takes %o', (proof, factor) => {
  expect(factors.filter((each) => each.takes(proof)).map((each) => each.name)).toEqual([factor])
})

test.each(PROOFS)('nobody is proved by %o', async (proof) => {
  const factor = factors.find((each) => each.takes(proof))
  expect(await factor?.verify({ person: undefined }, proof)).toBe(false)
})
