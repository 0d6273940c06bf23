import type { Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import type { Passwords } from '../accounts/factors/password.ts'
import { newTotpSecret, sealTotp } from '../accounts/factors/totp.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { insertAgency } from './insert-agency.ts'
import { INSTANSI } from './agency.ts'
import { insertOffice } from './insert-office.ts'
import { PEOPLE, type DemoPerson } from './people.ts'

/** What a person needs to sign in to the demo; kept in a file that only its owner may read. */
export type Persona = {
  readonly role: DemoPerson['role']
  readonly name: string
  readonly personId: string
  readonly nip: string
  readonly password: string
  readonly totpSecret: string
}

export type Seeding = {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly instansiId: string
  readonly today: Day
  /** Of the agency, in minutes east of UTC. */
  readonly zone: number
  readonly makeId: () => string
}

/** Agency, units, posts, people and their credentials. Returns the personas in the order of `PEOPLE`. */
export async function seedPeople(seeding: Seeding, periods: readonly Period[]): Promise<Persona[]> {
  const { deps, passwords, makeId } = seeding
  const personas = PEOPLE.map(({ role, name, nip }) => ({
    role,
    name,
    personId: makeId(),
    nip,
    password: randomText(deps.random, 10).replace(/.{4}(?=.)/g, '$&-'),
    totpSecret: newTotpSecret(),
  }))
  // Hashing takes its time and must not hold a transaction open.
  const hashes = await Promise.all(personas.map((persona) => passwords.hash(persona.password)))
  await deps.db.write(async (tx) => {
    await insertAgency(tx, {
      instansiId: seeding.instansiId,
      name: INSTANSI,
      zone: seeding.zone,
      epoch: makeId(),
      periods,
      makeId,
    })
    await insertOffice(tx, seeding, personas)
    await tx
      .insertInto('credential')
      .values(
        personas.map((persona, at) => ({
          instansi_id: seeding.instansiId,
          person_id: persona.personId,
          password_hash: hashes[at]!,
          totp_secret: sealTotp(
            deps,
            { instansiId: seeding.instansiId, personId: persona.personId },
            persona.totpSecret,
          ),
          totp_last_step: 0,
        })),
      )
      .execute()
  })
  return personas
}
