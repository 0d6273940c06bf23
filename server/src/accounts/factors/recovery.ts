import { cleanCode } from '@jejak/shared/org/one-time-code'
import type { Tx } from '../../platform/db/database.ts'
import { sha256 } from '../../platform/secrets/hash.ts'
import { randomText, type Random } from '../../platform/secrets/random-text.ts'
import type { ServerDeps } from '../../platform/server-deps.ts'
import type { Person } from '../person.ts'
import type { Factor } from './factor.ts'

const CODES = 10
/** 15 bytes make 24 characters of 5 bits; one more character brings it to 125 bits. */
const BYTES = 16
const LENGTH = 25

const normalise = (code: string) => cleanCode(code).toLowerCase()
const group = (code: string) => code.replace(/.{5}(?=.)/g, '$&-')

/** One of ten codes on paper, for whoever has lost the authenticator: whatever is not six digits. */
export const recoveryFactor = ({
  db,
  now,
}: Pick<ServerDeps, 'db' | 'now'>): Factor<{ readonly code: string }> => ({
  name: 'recovery',
  takes: (proof): proof is { readonly code: string } =>
    'code' in proof && !/^\d{6}$/.test(cleanCode(proof.code)),
  verify: async ({ person }, { code }) =>
    person !== undefined && db.write((tx) => consumeRecoveryCode(tx, person, code, now())),
})

/** Ten fresh codes; the old ones stop working. With 125 random bits a plain hash is enough (ASVS 6.5.2). */
export async function replaceRecoveryCodes(
  tx: Tx,
  random: Random,
  person: Person,
): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => randomText(random, BYTES).slice(0, LENGTH))
  await tx
    .deleteFrom('recovery_code')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .execute()
  await tx
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        instansi_id: person.instansiId,
        person_id: person.personId,
        code_hash: sha256(code),
        used_at: null,
      })),
    )
    .execute()
  return codes.map(group)
}

/** How many have not been used. */
export async function countRecoveryCodes(tx: Tx, person: Person): Promise<number> {
  const rows = await tx
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}

/** True once for each code, whatever dashes and capitals it is typed with. */
export async function consumeRecoveryCode(
  tx: Tx,
  person: Person,
  code: string,
  at: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('instansi_id', '=', person.instansiId)
    .where('person_id', '=', person.personId)
    .where('code_hash', '=', sha256(normalise(code)))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
