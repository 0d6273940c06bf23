import { timingSafeEqual } from 'node:crypto'
import { cleanCode } from '@jejak/shared/org/one-time-code'
import { generateSecret, generateSync, generateURI, verify } from 'otplib'
import type { Tx } from '../../platform/db/database.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Person } from '../person.ts'
import type { Factor } from './factor.ts'

const SIX_DIGITS = /^\d{6}$/
const STEP_SECONDS = 30
/** One step each way: a slow thumb, and a phone whose clock is late or early (RFC 6238 §5.2). */
const TOLERANCE: [number, number] = [STEP_SECONDS, STEP_SECONDS]
/** Ten minutes each way are taken for a clock that differs, and worth a word about it. */
const OFF_BY_STEPS = 20

const about = (person: Person) => `totp:${person.instansiId}:${person.personId}`

/** The six digits of an authenticator app. */
export const totpFactor = (
  deps: Pick<ServerDeps, 'db' | 'seal' | 'now'>,
): Factor<{ readonly code: string }> => ({
  name: 'totp',
  takes: (proof): proof is { readonly code: string } =>
    'code' in proof && SIX_DIGITS.test(cleanCode(proof.code)),
  verify: async ({ person }, { code }) => person !== undefined && consumeTotp(deps, person, code),
})

/** A fresh secret in base32, 160 bits. */
export const newTotpSecret = (): string => generateSecret()

export const totpUri = (secret: string, label: string): string =>
  generateURI({ issuer: 'Jejak', label, secret })

/** The code that an authenticator shows at a time in epoch milliseconds. */
export const totpCodeAt = (secret: string, at: number): string =>
  generateSync({ secret, epoch: Math.floor(at / 1000) })

export const sealTotp = (
  { seal }: Pick<ServerDeps, 'seal'>,
  person: Person,
  secret: string,
): string => seal.close(secret, about(person))

/** The time step a code belongs to, or undefined when it is wrong. Does not use it up. */
export async function stepOfCode(
  secret: string,
  code: string,
  at: number,
): Promise<number | undefined> {
  const token = cleanCode(code)
  // otplib throws at anything else, and answers with an object, which is always truthy.
  if (!SIX_DIGITS.test(token)) return undefined
  const answer = await verify({
    secret,
    token,
    epoch: Math.floor(at / 1000),
    epochTolerance: TOLERANCE,
  })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : undefined
}

/**
 * Takes each code once: true for one of now, `clock` for one that a clock shows which is up to ten minutes away, false
 * for any other and for one that was taken before. Every step is used up by itself, so that the next code of an early
 * phone does not use up the present one of another device. The INSERT is what makes it single use: of two requests with
 * one code, one adds a row. One of another clock is used up as well: what is said here must not help to guess a later one.
 */
export async function consumeTotp(
  deps: Pick<ServerDeps, 'db' | 'seal' | 'now'>,
  person: Person,
  code: string,
): Promise<boolean | 'clock'> {
  const held = await secretOf(deps, person)
  if (!held) return false
  const present = stepAt(deps.now())
  const step = findStep(held.secret, cleanCode(code), present)
  if (step === undefined) return false
  const isNow = Math.abs(step - present) <= 1
  if (isNow && step <= held.lastStep) return false
  return deps.db.write(async (tx) => {
    if (!(await useUp(tx, person, step))) return false
    if (!isNow) return 'clock'
    // Too old to be taken again; the floor keeps them out should the clock be set back.
    await forgetSteps(tx, person, present - 2)
    return true
  })
}

/**
 * The step nearest to the present one whose code this is. Every code is reckoned and compared whatever the answer, so
 * that the time says nothing about it.
 */
function findStep(secret: string, token: string, present: number): number | undefined {
  const given = Buffer.from(token)
  const found = STEPS_NEARBY.map((away) => present + away).filter((step) => {
    const shown = Buffer.from(totpCodeAt(secret, step * STEP_SECONDS * 1000))
    return shown.length === given.length && timingSafeEqual(shown, given)
  })
  return found[0]
}

/** The present step first, then those ever farther away on both sides. */
const STEPS_NEARBY: readonly number[] = Array.from(
  { length: 2 * OFF_BY_STEPS + 1 },
  (_, at) => at - OFF_BY_STEPS,
).toSorted((one, other) => Math.abs(one) - Math.abs(other))

const stepAt = (at: number) => Math.floor(at / 1000 / STEP_SECONDS)

async function forgetSteps(tx: Tx, person: Person, floor: number): Promise<void> {
  await tx
    .updateTable('credential')
    .set({ totp_last_step: floor })
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('totp_last_step', '<', floor)
    .execute()
  await tx
    .deleteFrom('totp_step')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('step', '<=', floor)
    .execute()
}

async function useUp(tx: Tx, person: Person, step: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('totp_step')
    .values({ instansi_id: person.instansiId, person_id: person.personId, step })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function secretOf({ db, seal }: Pick<ServerDeps, 'db' | 'seal'>, person: Person) {
  const row = await db.read
    .selectFrom('credential')
    .select(['totp_secret', 'totp_last_step'])
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .executeTakeFirst()
  return row && { secret: seal.open(row.totp_secret, about(person)), lastStep: row.totp_last_step }
}
