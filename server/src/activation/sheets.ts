import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { normaliseNip } from '@jejak/shared/org/nip'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { issueCodes } from './codes.ts'
import { tellAccount } from './tell-account.ts'

const DAY_MS = 86_400_000

type Member = {
  readonly id: string
  readonly name: string
  readonly nip: string
  readonly isActive: boolean
  readonly hasCode: boolean
  readonly unorId: string | null
  readonly unor: string
  readonly post: string
}

/** How far each unit has come, by the posts its people hold or will hold. */
export async function activationUnits(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  { instansiId }: Actor,
): Promise<ResponseOf<'activationUnits'>> {
  const members = await readMembers(db.read, instansiId, now())
  const units = [...Map.groupBy(members, ({ unorId }) => unorId)].map(([id, all]) => ({
    id,
    name: all[0]?.unor ?? '',
    people: all.length,
    active: all.filter(({ isActive }) => isActive).length,
    issued: all.filter(({ isActive, hasCode }) => hasCode && !isActive).length,
  }))
  return { units: units.toSorted((one, other) => one.name.localeCompare(other.name, 'id')) }
}

/** Codes for a sheet of paper: whoever is active keeps what they have. */
export async function issueSheet(
  deps: ServerDeps,
  actor: Actor,
  { of, days }: RequestOf<'issueCodes'>,
): Promise<ResponseOf<'issueCodes'>> {
  const { instansiId, personId } = actor
  return deps.db.write(async (tx) => {
    const members = (await readMembers(tx, instansiId, deps.now())).filter(
      (member) => !member.isActive && isMeant(member, of),
    )
    const { codes, expiresAt } = await issueCodes(tx, deps, {
      instansiId,
      personIds: members.map(({ id }) => id),
      issuedBy: personId,
      lifetimeMs: days * DAY_MS,
    })
    const ownerIds = members.map(({ id }) => id)
    await tellAccount(tx, deps, actor, { act: 'org.account-code', ownerIds, content: { days } })
    const people = members.map(({ id, name, nip, unor, post }) => ({
      name,
      nip,
      unor,
      post,
      code: codes.get(id) ?? '',
    }))
    const order = (one: string, other: string) => one.localeCompare(other, 'id')
    return {
      expiresAt,
      people: people.toSorted(
        (one, other) => order(one.unor, other.unor) || order(one.name, other.name),
      ),
    }
  })
}

function isMeant({ unorId, nip }: Member, of: RequestOf<'issueCodes'>['of']): boolean {
  if ('nip' in of) return nip === normaliseNip(of.nip)
  if (of.unor === 'all') return true
  return of.unor === 'none' ? unorId === null : unorId === of.unor
}

async function readMembers(tx: Tx, instansiId: string, now: number): Promise<readonly Member[]> {
  const { today } = await requireInstansi(tx, instansiId, now)
  const people = await tx
    .selectFrom('person')
    .leftJoin('credential', (join) =>
      join
        .onRef('credential.instansi_id', '=', 'person.instansi_id')
        .onRef('credential.person_id', '=', 'person.id'),
    )
    .leftJoin('activation_code as code', (join) =>
      join
        .onRef('code.instansi_id', '=', 'person.instansi_id')
        .onRef('code.person_id', '=', 'person.id'),
    )
    .select(['person.id', 'person.name', 'person.nip'])
    .select(['credential.person_id as credential', 'code.expires_at as expiresAt'])
    .where('person.instansi_id', '=', instansiId)
    .where('person.active', '=', 1)
    .execute()
  const seats = await tx
    .selectFrom('assignment')
    .innerJoin('post', (join) =>
      join
        .onRef('post.instansi_id', '=', 'assignment.instansi_id')
        .onRef('post.id', '=', 'assignment.post_id'),
    )
    .innerJoin('unor', (join) =>
      join.onRef('unor.instansi_id', '=', 'post.instansi_id').onRef('unor.id', '=', 'post.unor_id'),
    )
    .select(['assignment.person_id as personId', 'assignment.kind as kind'])
    .select(['post.name as post', 'unor.id as unorId', 'unor.name as unor'])
    .where('assignment.instansi_id', '=', instansiId)
    .where((where) =>
      where.or([where('assignment.to_day', 'is', null), where('assignment.to_day', '>=', today)]),
    )
    .orderBy('assignment.from_day')
    .execute()
  const seatOf = new Map<string, (typeof seats)[number]>()
  for (const seat of seats) {
    const before = seatOf.get(seat.personId)
    // The definitive post is where a person is found.
    if (!before || (before.kind !== 'definitif' && seat.kind === 'definitif')) {
      seatOf.set(seat.personId, seat)
    }
  }
  return people.map(({ id, name, nip, credential, expiresAt }) => {
    const seat = seatOf.get(id)
    return {
      id,
      name,
      nip,
      isActive: credential !== null,
      hasCode: expiresAt !== null && expiresAt > now,
      unorId: seat?.unorId ?? null,
      unor: seat?.unor ?? '',
      post: seat?.post ?? '',
    }
  })
}
