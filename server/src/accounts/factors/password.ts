import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import type { Database } from '../../platform/db/database.ts'
import type { Person } from '../person.ts'
import type { Factor } from './factor.ts'

/** OWASP's argon2id figures: 19 MiB, two rounds, one lane. 2 is argon2id (a const enum there). */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** More sign-ins than this in line, and the rest are asked to come back: memory and time are bounded. */
const LONGEST_LINE = 200

/** A hash nobody has the password of: an unknown NIP costs the same time as a known one. */
const DUMMY =
  '$argon2id$v=19$m=19456,t=2,p=1$4X5TBCr/sbQRJkTPF4wrRQ$wKlMh2LLZ9gm2tvlgBFnYfhp1hJO1U3jqTBVXV3c9gM'

export type Passwords = {
  hash(password: string): Promise<string>
  /**
   * `null` stands for a person who does not exist. `busy` when too many wait in line. `isFirst`: goes to the head of the
   * line however long it is, so that a storm of strangers does not keep a known device out.
   */
  verify(stored: string | null, password: string, isFirst?: boolean): Promise<boolean | 'busy'>
}

/** argon2id, as many at a time as there are cores, so that a storm of sign-ins cannot take the machine's memory. */
export function createPasswords(lanes = availableParallelism()): Passwords {
  let free = lanes
  const line: (() => void)[] = []

  async function inLane<T>(work: () => Promise<T>, isFirst = false): Promise<T> {
    if (free > 0) free--
    else
      await new Promise<void>((resolve) => {
        if (isFirst) line.unshift(resolve)
        else line.push(resolve)
      })
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else free++
    }
  }

  return {
    hash: (password) => inLane(() => hash(password.normalize('NFC'), COST)),
    async verify(stored, password, isFirst = false) {
      if (!isFirst && line.length >= LONGEST_LINE) return 'busy'
      const matches = await inLane(
        () => verify(stored ?? DUMMY, password.normalize('NFC')),
        isFirst,
      )
      return stored !== null && matches
    },
  }
}

/** NIP and password. It says nothing about which of the two was wrong, neither in words nor in time. */
export const passwordFactor = (
  db: Database,
  passwords: Passwords,
): Factor<{ readonly password: string }> => ({
  name: 'password',
  takes: (proof) => 'password' in proof,
  verify: async ({ person, isKnownDevice }, { password }) =>
    passwords.verify(await storedHash(db, person ?? NOBODY), password, isKnownDevice),
})

/** Looked up for an unknown NIP, so that both cost the same queries. */
const NOBODY: Person = { instansiId: '', personId: '' }

async function storedHash(db: Database, person: Person): Promise<string | null> {
  const row = await db.read
    .selectFrom('credential')
    .select('password_hash')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .executeTakeFirst()
  return row?.password_hash ?? null
}
