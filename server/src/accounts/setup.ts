import { timingSafeEqual } from 'node:crypto'
import { uuidv7 } from '@jejak/shared/ids'
import { normaliseNip } from '@jejak/shared/org/nip'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { RequestOf } from '@jejak/shared/api/contract'
import { insertFirstCalendar } from '../calendar/first-calendar.ts'
import type { Tx } from '../platform/db/database.ts'
import { sha256 } from '../platform/secrets/hash.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Passwords } from './factors/password.ts'
import { replaceRecoveryCodes } from './factors/recovery.ts'
import { newTotpSecret, sealTotp, stepOfCode, totpUri } from './factors/totp.ts'
import { isWeakPassword } from './passwords/weak-password.ts'
import type { Person } from './person.ts'

type Form = RequestOf<'setup'>
type Pending = {
  readonly form: Omit<Form, 'token' | 'password'>
  readonly passwordHash: string
  readonly secret: string
  readonly until: number
}

const LIFETIME_MS = 15 * 60_000
const CORRECTION_DAYS = 3

export type Setup = {
  isNeeded(): Promise<boolean>
  begin(
    form: Form,
  ): Promise<
    Result<
      { readonly ticket: string; readonly totpSecret: string; readonly totpUri: string },
      'setup-done' | 'setup-token' | 'weak-password'
    >
  >
  confirm(
    ticket: string,
    code: string,
  ): Promise<
    Result<
      { readonly person: Person; readonly recoveryCodes: string[] },
      'setup-done' | 'sign-in-failed'
    >
  >
}

/**
 * The first agency and its admin. There is no default account: the token is on the server's console, and nothing
 * is written until the admin's authenticator has shown one right code.
 */
export function createSetup({
  deps,
  passwords,
  token,
}: {
  readonly deps: ServerDeps
  readonly passwords: Passwords
  readonly token: string
}): Setup {
  // In memory: one admin, one browser, one quarter of an hour.
  const pending = new Map<string, Pending>()
  const { db, now, random } = deps

  const isNeeded = async () =>
    (await db.read.selectFrom('instansi').select('instansi_id').executeTakeFirst()) === undefined

  return {
    isNeeded,
    async begin({ token: given, password, ...form }) {
      if (!(await isNeeded())) return fail('setup-done')
      if (!isSame(given, token)) return fail('setup-token')
      if (isWeakPassword(password, form)) return fail('weak-password')
      const ticket = randomText(random, 25)
      const secret = newTotpSecret()
      const passwordHash = await passwords.hash(password)
      for (const [key, { until }] of pending) if (until <= now()) pending.delete(key)
      pending.set(ticket, { form, passwordHash, secret, until: now() + LIFETIME_MS })
      return ok({ ticket, totpSecret: secret, totpUri: totpUri(secret, form.name) })
    },
    async confirm(ticket, code) {
      if (!(await isNeeded())) return fail('setup-done')
      const held = pending.get(ticket)
      const step =
        held && held.until > now() ? await stepOfCode(held.secret, code, now()) : undefined
      if (!held || step === undefined) return fail('sign-in-failed')
      pending.delete(ticket)
      const made = await createFirstAdmin(deps, held, step)
      return made ? ok(made) : fail('setup-done')
    },
  }
}

/** Undefined when there is an agency by now. */
async function createFirstAdmin(
  deps: ServerDeps,
  { form, passwordHash, secret }: Pending,
  step: number,
) {
  const { db, now, random } = deps
  const person = { instansiId: uuidv7(now(), random(10)), personId: uuidv7(now(), random(10)) }
  const epoch = uuidv7(now(), random(10))
  const recoveryCodes = await db.write(async (tx) => {
    await takeTurn(tx)
    if (await tx.selectFrom('instansi').select('instansi_id').executeTakeFirst()) return undefined
    await tx
      .insertInto('instansi')
      .values({
        instansi_id: person.instansiId,
        name: form.instansi,
        zone: form.zone,
        epoch,
        correction_days: CORRECTION_DAYS,
        working_pattern: '{}',
      })
      .execute()
    await insertFirstCalendar(tx, person.instansiId, () => uuidv7(now(), random(10)))
    await tx
      .insertInto('person')
      .values({
        instansi_id: person.instansiId,
        id: person.personId,
        name: form.name,
        nip: normaliseNip(form.nip),
        active: 1,
        is_admin: 1,
      })
      .execute()
    await tx
      .insertInto('role')
      .values({
        instansi_id: person.instansiId,
        id: uuidv7(now(), random(10)),
        person_id: person.personId,
        name: 'admin-instansi',
        unor_id: null,
      })
      .execute()
    await tx
      .insertInto('credential')
      .values({
        instansi_id: person.instansiId,
        person_id: person.personId,
        password_hash: passwordHash,
        totp_secret: sealTotp(deps, person, secret),
        totp_last_step: step,
      })
      .execute()
    return replaceRecoveryCodes(tx, random, person)
  })
  return recoveryCodes && { person, recoveryCodes }
}

/** Holds one row until the transaction ends: of two set-ups at once the second looks when the first is written. */
const takeTurn = (tx: Tx) =>
  tx
    .insertInto('attempt')
    .values({ instansi_id: '', key: 'first-setup', count: 0, until: 0 })
    .onConflict((on) => on.columns(['instansi_id', 'key']).doUpdateSet({ count: 0 }))
    .execute()

/** Compares hashes, so that the time says nothing about the first wrong character. */
const isSame = (given: string, wanted: string) =>
  timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(wanted)))
