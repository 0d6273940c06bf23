import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { Period } from '@jejak/shared/skp/skp'
import type { Passwords } from '../accounts/factors/password.ts'
import { newTotpSecret, sealTotp } from '../accounts/factors/totp.ts'
import type { Tx } from '../platform/db/database.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { insertAgency } from './insert-agency.ts'
import { INSTANSI, PEOPLE, POSTS, UNORS, type DemoPerson, type PostKey } from './agency.ts'

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
      zone: 420,
      epoch: makeId(),
      periods,
      makeId,
    })
    await insertPosts(tx, seeding, personas)
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

async function insertPosts(
  tx: Tx,
  { instansiId, makeId, today }: Seeding,
  personas: readonly Persona[],
): Promise<void> {
  const unorIds = new Map(Object.keys(UNORS).map((key) => [key, makeId()]))
  const postIds = new Map(Object.keys(POSTS).map((key) => [key, makeId()]))
  const root = unorIds.get('dinas') ?? null
  await tx
    .insertInto('unor')
    .values(
      Object.entries(UNORS).map(([key, name]) => ({
        instansi_id: instansiId,
        id: unorIds.get(key)!,
        name,
        parent_id: key === 'dinas' ? null : root,
      })),
    )
    .execute()
  await tx
    .insertInto('post')
    .values(
      Object.entries(POSTS).map(([key, post]) => ({
        instansi_id: instansiId,
        id: postIds.get(key)!,
        unor_id: unorIds.get(post.unor)!,
        name: post.name,
        superior_post_id: post.superior === null ? null : postIds.get(post.superior)!,
      })),
    )
    .execute()
  await tx
    .insertInto('person')
    .values(
      personas.map((persona) => ({
        instansi_id: instansiId,
        id: persona.personId,
        name: persona.name,
        nip: persona.nip,
        active: 1 as const,
        is_admin: persona.role === 'admin' ? (1 as const) : (0 as const),
      })),
    )
    .execute()
  await tx
    .insertInto('role')
    .values(
      personas
        .filter((persona) => persona.role === 'admin')
        .map((persona) => ({
          instansi_id: instansiId,
          id: makeId(),
          person_id: persona.personId,
          name: 'admin-instansi' as const,
          unor_id: null,
        })),
    )
    .execute()
  const hold = (at: number, post: PostKey, kind: 'definitif' | 'plt', days: number) => ({
    instansi_id: instansiId,
    id: makeId(),
    person_id: personas[at]!.personId,
    post_id: postIds.get(post)!,
    kind,
    from_day: addDays(today, -days),
    to_day: null,
    decree: kind === 'plt' ? '800/117/DISKOMINFO' : '821/042/BKPSDM',
  })
  await tx
    .insertInto('assignment')
    .values(
      PEOPLE.flatMap((person, at) => [
        hold(at, person.post, 'definitif', 700),
        ...(person.plt ? [hold(at, person.plt, 'plt', 120)] : []),
      ]),
    )
    .execute()
}
