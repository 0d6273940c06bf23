import { uuidv7 } from '@jejak/shared/ids'
import { normaliseNip } from '@jejak/shared/org/nip'
import type { ResponseOf } from '@jejak/shared/api/contract'
import type { ResetView } from '@jejak/shared/org/reset'
import { fail, ok, type Result } from '@jejak/shared/result'
import { approversOf } from '../access/approvers.ts'
import { capabilitiesOf } from '../access/capabilities.ts'
import { caseKey } from '../access/case.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { issueCodes } from './codes.ts'
import type { DeviceName } from '../accounts/device-name.ts'
import type { Person } from '../accounts/person.ts'
import { listResets, type ResetRow } from './reset-rows.ts'
import { tellAccount } from './tell-account.ts'
import type { SignInLog } from '../accounts/sign-in-log.ts'

const DAY_MS = 86_400_000
/** Nobody confirms what was asked for so long ago. */
const OPEN_MS = 7 * DAY_MS
/** The person stands there. */
const CODE_MS = 3 * DAY_MS

type Refused = { readonly code: 'not-found' | 'conflict' }

/** Resets of accounts by two people; neither of them is the person whose account it is. */
export function createResets(deps: ServerDeps, log: SignInLog) {
  const { db, now, random } = deps

  /** Whether this person may confirm, and did not ask. */
  async function mayConfirm(tx: Tx, actor: Actor, row: ResetRow): Promise<boolean> {
    const { instansiId, personId } = actor
    if (row.askedById === personId || row.personId === personId) return false
    if (row.state !== 'asked' || row.askedAt < now() - OPEN_MS) return false
    const { today } = await requireInstansi(tx, instansiId, now())
    if ((await capabilitiesOf({ tx, actor, onDay: today })).includes('org.admin')) return true
    const self = { ownerId: row.personId, day: today }
    const approvers = await approversOf({ tx, instansiId, cases: [self], onDay: today })
    return (approvers.get(caseKey(self)) ?? []).some((each) => each.personId === personId)
  }

  const find = async (tx: Tx, actor: Actor, id: string) =>
    (await listResets(tx, actor.instansiId, { id }))[0]

  return {
    /** One that waits already is answered, and not asked again. */
    async ask(actor: Actor, typed: string): Promise<Result<ResetView, Refused>> {
      const { instansiId, personId } = actor
      return db.write(async (tx) => {
        const whose = await tx
          .selectFrom('person')
          .select('id')
          .where('instansi_id', '=', instansiId)
          .where('nip', '=', normaliseNip(typed))
          .where('active', '=', 1)
          .executeTakeFirst()
        if (!whose || whose.id === personId) return fail({ code: 'not-found' })
        const open = (await listResets(tx, instansiId, { personId: whose.id })).find(
          (row) => row.state === 'asked' && row.askedAt >= now() - OPEN_MS,
        )
        if (open) return ok(toView(open, false))
        const id = uuidv7(now(), random(10))
        await tx
          .insertInto('account_reset')
          .values({
            instansi_id: instansiId,
            id,
            person_id: whose.id,
            asked_by: personId,
            asked_at: now(),
            decided_by: null,
            decided_at: null,
            state: 'asked',
            seen_at: null,
          })
          .execute()
        const ownerIds = [whose.id]
        await tellAccount(tx, deps, actor, {
          act: 'org.account-reset-asked',
          ownerIds,
          objectId: id,
        })
        const made = await find(tx, actor, id)
        return made ? ok(toView(made, false)) : fail({ code: 'not-found' })
      })
    },

    async list(actor: Actor): Promise<ResponseOf<'resets'>> {
      const rows = await listResets(db.read, actor.instansiId, { since: now() - 90 * DAY_MS })
      const own = rows.filter((row) => row.personId === actor.personId)
      const waiting: ResetView[] = []
      for (const row of rows.filter(({ state }) => state === 'asked')) {
        const may = await mayConfirm(db.read, actor, row)
        const isMine = row.askedById === actor.personId && row.askedAt >= now() - OPEN_MS
        if (may || isMine) waiting.push(toView(row, may))
      }
      return { waiting, own: own.map((row) => toView(row, false)) }
    },

    /** Password, authenticator, recovery codes, devices and sessions of the person end; a code lets them begin again. */
    async confirm(
      actor: Actor,
      id: string,
      device: DeviceName,
    ): Promise<Result<ResponseOf<'confirmReset'>, Refused>> {
      const done = await db.write(async (tx) => {
        const row = await find(tx, actor, id)
        if (!row || !(await mayConfirm(tx, actor, row))) return fail({ code: 'not-found' } as const)
        const person = { instansiId: actor.instansiId, personId: row.personId }
        if (!(await decide(tx, actor, { id, state: 'done', at: now() }))) {
          return fail({ code: 'conflict' } as const)
        }
        await closeAccount(tx, person)
        const { codes, expiresAt } = await issueCodes(tx, deps, {
          instansiId: person.instansiId,
          personIds: [person.personId],
          issuedBy: actor.personId,
          lifetimeMs: CODE_MS,
        })
        const ownerIds = [person.personId]
        await tellAccount(tx, deps, actor, { act: 'org.account-reset', ownerIds, objectId: id })
        const code = codes.get(person.personId) ?? ''
        return ok({ person, answer: { code, expiresAt, name: row.personName } })
      })
      if (!done.ok) return done
      log.note(done.value.person, device, 'reset')
      return ok(done.value.answer)
    },

    /** By whoever asked, whoever may confirm, or the person themselves. */
    async refuse(actor: Actor, id: string): Promise<Result<object, Refused>> {
      return db.write(async (tx) => {
        const row = await find(tx, actor, id)
        const isTheirs = row?.personId === actor.personId || row?.askedById === actor.personId
        if (!row || (!isTheirs && !(await mayConfirm(tx, actor, row)))) {
          return fail({ code: 'not-found' })
        }
        if (!(await decide(tx, actor, { id, state: 'refused', at: now() }))) {
          return fail({ code: 'conflict' })
        }
        const ownerIds = [row.personId]
        await tellAccount(tx, deps, actor, {
          act: 'org.account-reset-refused',
          ownerIds,
          objectId: id,
        })
        return ok({})
      })
    },
  }
}
export type Resets = ReturnType<typeof createResets>

const toView = (row: ResetRow, mayConfirm: boolean): ResetView => ({
  id: row.id,
  person: { name: row.personName, nipTail: row.nip.slice(-4) },
  askedBy: row.askedBy,
  askedAt: row.askedAt,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt,
  state: row.state,
  mayConfirm,
})

/** True for the first who decides. */
async function decide(
  tx: Tx,
  { instansiId, personId }: Actor,
  { id, state, at }: { id: string; state: 'done' | 'refused'; at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account_reset')
    .set({ state, decided_by: personId, decided_at: at })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const OF_AN_ACCOUNT = [
  'session',
  'ticket',
  'known_device',
  'totp_step',
  'recovery_code',
  'passkey',
  'credential',
] as const

async function closeAccount(tx: Tx, { instansiId, personId }: Person): Promise<void> {
  for (const table of OF_AN_ACCOUNT) {
    await tx
      .deleteFrom(table)
      .where('instansi_id', '=', instansiId)
      .where('person_id', '=', personId)
      .execute()
  }
}
