import { addDays } from '@jejak/shared/calendar/day'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { RoleName } from '@jejak/shared/org/role'
import type { Tx } from '../platform/db/database.ts'
import { ABOVE, POSTS, UNORS, type DemoRole, type PostKey, type UnorKey } from './agency.ts'
import { PEOPLE } from './people.ts'
import { PLANS } from './plans.ts'
import type { Persona, Seeding } from './seed-people.ts'

type Granted = { readonly name: RoleName; readonly unor: UnorKey | null }
const GRANTED: Partial<Record<DemoRole, Granted>> = {
  admin: { name: 'admin-instansi', unor: null },
  operator: { name: 'pengelola-kinerja', unor: null },
  adminUnor: { name: 'admin-unor', unor: 'ikp' },
}

/** Sari leads the team for the work that Dimas has in his plan by this name. */
export const TEAM = {
  leader: 'prakomMuda',
  member: 'prakomPertama',
  work: PLANS.aplikasi[0]?.uraian ?? '',
} as const

/** Units, posts, people, roles, and who holds what. */
export async function insertOffice(
  tx: Tx,
  { instansiId, makeId, today }: Seeding,
  personas: readonly Persona[],
): Promise<void> {
  const own = { instansi_id: instansiId }
  const unorIds = idsOf<UnorKey>(UNORS, makeId)
  const postIds = idsOf<PostKey>(POSTS, makeId)
  await tx
    .insertInto('unor')
    .values(
      (Object.keys(UNORS) as UnorKey[]).map((key) => {
        const above = key in ABOVE ? ABOVE[key] : 'dinas'
        return {
          ...own,
          id: unorIds[key],
          name: UNORS[key],
          parent_id: above ? unorIds[above] : null,
        }
      }),
    )
    .execute()
  await tx
    .insertInto('post')
    .values(
      (Object.keys(POSTS) as PostKey[]).map((key) => {
        const { name, unor, superior } = POSTS[key]
        const superior_post_id = superior === null ? null : postIds[superior]
        return { ...own, id: postIds[key], unor_id: unorIds[unor], name, superior_post_id }
      }),
    )
    .execute()
  await tx
    .insertInto('person')
    .values(
      personas.map(({ personId, name, nip, role }, at) => ({
        ...own,
        id: personId,
        name,
        nip,
        kind: PEOPLE[at]!.kind ?? 'pns',
        jabatan: POSTS[PEOPLE[at]!.post].name,
        golongan: PEOPLE[at]!.golongan,
        zone: PEOPLE[at]!.zone ?? null,
        active: 1 as const,
        is_admin: role === 'admin' ? (1 as const) : (0 as const),
      })),
    )
    .execute()
  await tx
    .insertInto('role')
    .values(
      personas.flatMap(({ role, personId }) => {
        const granted = GRANTED[role]
        if (!granted) return []
        const unor_id = granted.unor === null ? null : unorIds[granted.unor]
        return [{ ...own, id: makeId(), person_id: personId, name: granted.name, unor_id }]
      }),
    )
    .execute()
  const hold = (at: number, post: PostKey, kind: AssignmentKind, days: number) => ({
    ...own,
    id: makeId(),
    person_id: personas[at]!.personId,
    post_id: postIds[post],
    kind,
    from_day: addDays(today, -days),
    to_day: null,
    decree: kind === 'definitif' ? '821/042/BKPSDM' : '800/117/DISKOMINFO',
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
  const at = (post: PostKey) => PEOPLE.findIndex((person) => person.post === post)
  await tx
    .insertInto('assignment')
    .values({
      ...hold(at(TEAM.leader), TEAM.leader, 'ketua-tim', 90),
      subject_id: personas[at(TEAM.member)]!.personId,
      work: TEAM.work,
    })
    .execute()
}

const idsOf = <Key extends string>(of: Readonly<Record<Key, unknown>>, makeId: () => string) =>
  Object.fromEntries(Object.keys(of).map((key) => [key, makeId()])) as Record<Key, string>
