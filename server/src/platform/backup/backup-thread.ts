import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { faultOf, type Fault } from '../fault.ts'
import type { FoundBackup } from './backup-folders.ts'
import type { BackupKind, BackupPlan } from './backup-plan.ts'
import { takeBackup } from './take-backup.ts'

type Task = {
  readonly plan: BackupPlan
  readonly what: { readonly kind: BackupKind; readonly at: number }
}
type Answer = { readonly found: FoundBackup } | { readonly fault: Fault }

/** A backup that could not be made. Its code and place are what the log may have. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed'
  readonly fault: Fault
  constructor(fault: Fault) {
    super(`the backup could not be made (${fault.code || fault.name})`)
    this.fault = fault
  }
}

/** In a thread of its own: SQLite copies and reads back without giving way, and meanwhile people are answered. */
export async function takeBackupInThread(
  plan: BackupPlan,
  what: Task['what'],
): Promise<FoundBackup> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { plan, what } })
  const [answer] = (await once(worker, 'message')) as [Answer]
  if ('fault' in answer) throw new BackupFailed(answer.fault)
  return answer.found
}

if (!isMainThread && isTask(workerData)) {
  const { plan, what } = workerData
  const answer = await takeBackup(plan, what).then(
    (found): Answer => ({ found }),
    (error: unknown): Answer => ({ fault: codedFault(error) }),
  )
  parentPort?.postMessage(answer)
}

/** SQLite's own number says more than the name that Node gives all of its errors. */
function codedFault(error: unknown): Fault {
  const fault = faultOf(error)
  const number = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined
  return number === undefined ? fault : { ...fault, code: `SQLITE_${number}` }
}

function isTask(data: unknown): data is Task {
  return typeof data === 'object' && data !== null && 'plan' in data && 'what' in data
}
