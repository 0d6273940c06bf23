import { normaliseNip } from '@jejak/shared/org/nip'
import { createPasswords } from '../src/accounts/factors/password.ts'
import { newTotpSecret, sealTotp } from '../src/accounts/factors/totp.ts'
import type { ServerDeps } from '../src/platform/server-deps.ts'

export type TestCredential = {
  readonly nip: string
  readonly password: string
  readonly totpSecret: string
}

/** Gives a person of a test agency a NIP, a password and an authenticator, so that they can sign in. */
export async function giveCredential(
  deps: ServerDeps,
  person: { readonly instansiId: string; readonly personId: string },
): Promise<TestCredential> {
  const nip = normaliseNip(`nip-${person.personId.slice(-18)}`)
  const password = 'kata sandi yang panjang'
  const totpSecret = newTotpSecret()
  const passwordHash = await createPasswords().hash(password)
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
  return { nip, password, totpSecret }
}
