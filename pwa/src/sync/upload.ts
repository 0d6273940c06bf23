import type { ProblemCode } from '@jejak/shared/api/problem'
import type { FileBytesRow } from '../storage/rows.ts'
import { promoteCited } from '../storage/files.ts'
import type { TaskOutcome } from './channel.ts'
import type { SyncDeps } from './sync-deps.ts'

/** What came back for one file. Anything that is not the server's own word is no answer. */
export type PutAnswer =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'wait'; readonly retryAfterMs?: number }

export type UploadDeps = Pick<SyncDeps, 'database' | 'clock' | 'alone'> & {
  readonly put: (file: FileBytesRow) => Promise<PutAnswer>
}

/**
 * Sends the files that saved entries cite, one after the other. There is nothing to resume and nothing to mark as
 * under way: a file is named by its bytes, so sending it again is the same as sending it once.
 */
export async function uploadRound(deps: UploadDeps): Promise<TaskOutcome> {
  const outcome = await deps.alone(() => send(deps))
  return outcome ?? { kind: 'elsewhere' }
}

async function send({ database, clock, put }: UploadDeps): Promise<TaskOutcome> {
  await promoteCited(database)
  for (const name of await database.files.where('state').equals('waiting').primaryKeys()) {
    const file = await database.fileBytes.get(name)
    // Only a hand in the browser's own tools takes bytes away; then there is nothing to send.
    const answer: PutAnswer = file ? await put(file) : { kind: 'refused', code: 'not-found' }
    switch (answer.kind) {
      case 'stored':
        await database.files.update(name, { state: 'sent', sentAt: clock.now() })
        break
      case 'refused':
        // The others go on: one that cannot be taken never stands in their way.
        await database.files.update(name, { state: 'refused', code: answer.code })
        break
      case 'sign-in':
        return { kind: 'halt', halt: 'sign-in' }
      case 'wait':
        return answer
    }
  }
  return { kind: 'done' }
}
