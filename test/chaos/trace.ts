import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { openFile } from '@jejak/server/platform/db/open'
import { end, makeDataDir, makeWriters, serve } from './server-process.ts'
import { writeTimes } from './writer.ts'

const CALLS = 'pwrite64,pwritev,write,writev,sendto,sendmsg,fsync,fdatasync'
const WEAKEN = pathToFileURL(join(import.meta.dirname, 'weaken-sync.ts')).href

export type TraceFigures = { readonly answers: number; readonly early: number }

/**
 * P-02. A kill cannot tell a commit that is on the disk from one that the kernel still holds; its system calls can. Each answer
 * must have left after the journal that it speaks of was synced. One request at a time, so that each answer has its write.
 * @param isWeak with `synchronous = normal` behind the server's back: nearly all must be early, or this measures nothing
 */
export async function trace(answers: number, isWeak: boolean): Promise<TraceFigures> {
  const { dataDir, remove } = makeDataDir('trace')
  const db = await openFile({ dataDir, now: Date.now })
  const writers = await makeWriters(db, 40)
  await db.close()
  const file = join(dataDir, 'calls')
  const server = await serve({
    dataDir,
    under: ['strace', '-f', '-y', '-s', '24', '-e', `trace=${CALLS}`, '-o', file],
    ...(isWeak && { preload: WEAKEN }),
  })
  await writeTimes(server.base, writers, answers).finally(() => end(server, 'SIGTERM', true))
  const figures = await read(file)
  remove()
  return figures
}

/** Walks the calls in their order: what was written to the journal and not synced, when an answer leaves. */
async function read(file: string): Promise<TraceFigures> {
  let isDirty = false
  const syncing = new Set<string>()
  const figures = { answers: 0, early: 0 }
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [pid = ''] = line.split(' ', 1)
    const isJournal = line.includes('jejak.sqlite-wal>')
    if (/ pwritev?(?:64)?\(/.test(line) && isJournal) isDirty = true
    else if (/ f(?:data)?sync\(/.test(line) && isJournal) {
      if (line.includes('<unfinished')) syncing.add(pid)
      else isDirty = !line.endsWith('= 0')
    } else if (/ f(?:data)?sync resumed/.test(line) && syncing.delete(pid)) {
      isDirty = !line.endsWith('= 0')
    } else if (line.includes('"HTTP/1.1 200') && /(?:socket|TCP):/i.test(line)) {
      figures.answers++
      if (isDirty) figures.early++
    }
  }
  return figures
}
