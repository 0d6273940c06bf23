import type { Database } from '../src/platform/db/database.ts'

const feedOf = (db: Database, personId: string) =>
  db.read.selectFrom('feed').select('spent_bytes').where('person_id', '=', personId)

/** Bytes that the person's acts have added on the latest day they acted. */
export async function spentBy(db: Database, personId: string): Promise<number> {
  return (await feedOf(db, personId).executeTakeFirst())?.spent_bytes ?? 0
}

/** Of a person who has acted that day, as if their acts had added that many bytes. */
export async function setSpent(db: Database, personId: string, bytes: number): Promise<void> {
  const { numUpdatedRows } = await db.write((tx) =>
    tx
      .updateTable('feed')
      .set({ spent_bytes: bytes })
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  )
  if (numUpdatedRows !== 1n) throw new Error('this person has not acted')
}
