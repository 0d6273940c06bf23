import { normaliseNip } from '@jejak/shared/org/nip'
import { createPasswords } from '../src/accounts/factors/password.ts'
import { newTotpSecret, sealTotp } from '../src/accounts/factors/totp.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'

export const PASSWORD = 'kata sandi yang panjang'

export type TestCredential = {
  readonly nip: string
  readonly password: string
  readonly totpSecret: string
}

/** The NIP that `giveCredential` gives: no two people of a database have the same. */
export const testNip = (personId: string): string => normaliseNip(`nip-${personId.slice(-18)}`)

/** For tests that make the same people again and again: hashing is slow on purpose. */
export const hashOfPassword = (): Promise<string> => createPasswords().hash(PASSWORD)

/** Gives a person of a test agency a NIP, a password and an authenticator, so that they can sign in. */
export async function giveCredential(
  deps: ServerDeps,
  person: { readonly instansiId: string; readonly personId: string },
  known: { readonly passwordHash?: string; readonly totpSecret?: string } = {},
): Promise<TestCredential> {
  const nip = testNip(person.personId)
  const totpSecret = known.totpSecret ?? newTotpSecret()
  const passwordHash = known.passwordHash ?? (await hashOfPassword())
  await deps.db.write(async (tx) => {
    await tx.updateTable('person').set({ nip }).where('id', '=', person.personId).execute()
    await tx
      .insertInto('credential')
      .values({
        instansi_id: person.instansiId,
        person_id: person.personId,
        password_hash: passwordHash,
        totp_secret: sealTotp(deps, person, totpSecret),
        totp_last_step: 0,
      })
      .execute()
  })
  return { nip, password: PASSWORD, totpSecret }
}
