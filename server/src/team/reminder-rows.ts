import type { Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'

/** Those of the people who have been reminded today, whichever day it was about. */
export async function remindedOn(
  tx: Tx,
  { id, today }: Pick<Instansi, 'id' | 'today'>,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of inPieces(personIds)) {
    const rows = await tx
      .selectFrom('reminder')
      .select('person_id')
      .where('instansi_id', '=', id)
      .where('person_id', 'in', some)
      .where('sent_on', '=', today)
      .execute()
    for (const { person_id } of rows) found.add(person_id)
  }
  return found
}
