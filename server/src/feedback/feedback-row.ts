import type { FeedbackTable } from '../platform/db/feedback-tables.ts'
import type { Tx } from '../platform/db/database.ts'
import { sha256 } from '../platform/secrets/hash.ts'

/** What an act leaves of a feedback in the chain: its words as hashes, because what was withdrawn is to be gone. */
export const sealedFeedback = ({ question, text, answer, about, ...row }: FeedbackTable) => ({
  // Not side by side: what stands so is shown in lists of acts.
  feedback: {
    ...row,
    about: sha256(about),
    question: sha256(question),
    text: sha256(text),
    answer: sha256(answer),
  },
})

export const readFeedback = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('feedback')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function storeFeedback(tx: Tx, row: FeedbackTable): Promise<void> {
  await tx
    .insertInto('feedback')
    .values(row)
    .onConflict((on) => on.columns(['instansi_id', 'id']).doUpdateSet(row))
    .execute()
}
