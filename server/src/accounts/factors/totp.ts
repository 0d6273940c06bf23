import { generateSecret, generateSync, generateURI, verify } from 'otplib'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Person } from '../person.ts'
import type { Factor } from './factor.ts'

const STEP_SECONDS = 30
/** One step back, for a slow thumb or a phone that is late; none ahead. */
const TOLERANCE: [number, number] = [STEP_SECONDS, 0]

const about = (person: Person) => `totp:${person.instansiId}:${person.personId}`

/** The six digits of an authenticator app. */
export const totpFactor = (
  deps: Pick<ServerDeps, 'db' | 'seal' | 'now'>,
): Factor<{ readonly code: string }> => ({
  name: 'totp',
  takes: (proof): proof is { readonly code: string } =>
    'code' in proof && /^\d{6}$/.test(proof.code),
  verify: async ({ person }, { code }) =>
    person !== undefined && (await consumeTotp(deps, person, code)),
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
  // otplib answers with an object, which is always truthy.
  const answer = await verify({
    secret,
    token: code,
    epoch: Math.floor(at / 1000),
    epochTolerance: TOLERANCE,
  })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : undefined
}

/**
 * True once for each code. The single UPDATE is what makes it single use: of two requests with the same code,
 * one changes a row.
 */
export async function consumeTotp(
  { db, seal, now }: Pick<ServerDeps, 'db' | 'seal' | 'now'>,
  person: Person,
  code: string,
): Promise<boolean> {
  const row = await db.read
    .selectFrom('credential')
    .select('totp_secret')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .executeTakeFirst()
  if (!row) return false
  const step = await stepOfCode(seal.open(row.totp_secret, about(person)), code, now())
  if (step === undefined) return false
  return db.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('credential')
      .set({ totp_last_step: step })
      .where('instansi_id', '=', person.instansiId)
      .where('person_id', '=', person.personId)
      .where('totp_last_step', '<', step)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })
}
