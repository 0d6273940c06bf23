import { cleanCode } from '@jejak/shared/org/one-time-code'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import { randomText } from '../platform/secrets/random-text.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import type { Person } from '../accounts/person.ts'

/** 60 random bits, twelve characters: typed once from paper, guessed never at five tries in a quarter of an hour. */
const BYTES = 8
const LENGTH = 12

const normalise = (typed: string) => cleanCode(typed).toLowerCase()
const group = (code: string) => code.toUpperCase().replace(/.{4}(?=.)/g, '$&-')

/** Made with the key outside the database: whoever has a copy of the rows cannot try codes on it. */
export const hashOfCode = (
  { seal }: Pick<ServerDeps, 'seal'>,
  { instansiId, personId }: Person,
  code: string,
): string => seal.sign(`activation\n${instansiId}\n${personId}\n${normalise(code)}`)

type Issuing = {
  readonly instansiId: string
  readonly personIds: readonly string[]
  readonly issuedBy: string
  readonly lifetimeMs: number
}

/** A fresh code for each person; their former ones are worth nothing from here on. Shown once: only hashes are kept. */
export async function issueCodes(
  tx: Tx,
  deps: Pick<ServerDeps, 'random' | 'seal' | 'now'>,
  { instansiId, personIds, issuedBy, lifetimeMs }: Issuing,
): Promise<{ readonly codes: ReadonlyMap<string, string>; readonly expiresAt: number }> {
  const expiresAt = deps.now() + lifetimeMs
  const codes = new Map(
    personIds.map((id) => [id, group(randomText(deps.random, BYTES).slice(0, LENGTH))]),
  )
  for (const piece of inPieces(personIds)) {
    await tx
      .insertInto('activation_code')
      .values(
        piece.map((personId) => ({
          instansi_id: instansiId,
          person_id: personId,
          code_hash: hashOfCode(deps, { instansiId, personId }, codes.get(personId) ?? ''),
          expires_at: expiresAt,
          issued_by: issuedBy,
        })),
      )
      .onConflict((on) =>
        on.columns(['instansi_id', 'person_id']).doUpdateSet((set) => ({
          code_hash: set.ref('excluded.code_hash'),
          expires_at: set.ref('excluded.expires_at'),
          issued_by: set.ref('excluded.issued_by'),
        })),
      )
      .execute()
  }
  return { codes, expiresAt }
}

/** True for the one who uses it, of two at once one deletes the row; and for nobody who has left. */
export async function spendCode(
  tx: Tx,
  { instansiId, personId }: Person,
  codeHash: string,
  at: number,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('activation_code')
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('code_hash', '=', codeHash)
    .where('expires_at', '>', at)
    .where((where) =>
      where.exists(
        where
          .selectFrom('person')
          .select('person.id')
          .where('person.instansi_id', '=', instansiId)
          .where('person.id', '=', personId)
          .where('person.active', '=', 1),
      ),
    )
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The hash of a person's code that can still be used. Nobody has none, after the same query. */
export async function liveCode(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  { instansiId, personId }: Person,
): Promise<string | undefined> {
  const row = await db.read
    .selectFrom('activation_code')
    .select('code_hash')
    .where('instansi_id', '=', instansiId)
    .where('person_id', '=', personId)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  return row?.code_hash
}

/** Lets go of codes that nobody used in time. */
export const deleteExpiredCodes = ({ db, now }: Pick<ServerDeps, 'db' | 'now'>): Promise<unknown> =>
  db.write((tx) => tx.deleteFrom('activation_code').where('expires_at', '<=', now()).execute())
