import { FILE_MAX_BYTES, kindOfName, toFileName } from '@jejak/shared/evidence/file-name'
import { kindOfBytes } from '@jejak/shared/evidence/kind-of-bytes'
import type { JejakDatabase } from '../storage/database.ts'
import { keepFile } from '../storage/files.ts'
import { ChunkEvent } from './chunk-event.ts'

/** The extension's worker may have to be started first. */
const CHUNK_TIMEOUT_MS = 20_000

/**
 * Fetches one evidence file from the extension, piece by piece, and writes it. True when it is here, also from before;
 * false when the extension has it no longer. Throws when it does not come or is not what its name says: then nothing
 * is acknowledged, and the whole offer comes again.
 */
export async function receiveFile({
  database,
  name,
  ask,
  chunks,
  at: now,
}: {
  readonly database: JejakDatabase
  readonly name: string
  /** Asks for the piece that begins at a byte. */
  readonly ask: (at: number) => void
  readonly chunks: EventTarget
  readonly at: number
}): Promise<boolean> {
  if (await database.fileBytes.get(name)) return true
  const parts: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  let size = Infinity
  while (at < size) {
    const { chunk } = await nextChunk(chunks, name, at, ask)
    if (chunk.size === 0) return false
    if (size !== Infinity && chunk.size !== size) throw new Error('a file changed its size')
    size = chunk.size
    at += chunk.bytes.length
    if (chunk.bytes.length === 0 || at > size || size > FILE_MAX_BYTES) {
      throw new Error('a file came in pieces that do not fit')
    }
    parts.push(chunk.bytes)
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
  const hash = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  const kind = kindOfName(name)
  if (kindOfBytes(bytes) !== kind || toFileName(hash, kind) !== name) {
    throw new Error('a file is not what its name says')
  }
  await keepFile(database, { name, bytes }, now)
  return true
}

function nextChunk(
  chunks: EventTarget,
  name: string,
  at: number,
  ask: (at: number) => void,
): Promise<ChunkEvent> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      stop.abort()
      reject(new Error('a file did not come'))
    }, CHUNK_TIMEOUT_MS)
    chunks.addEventListener(
      'chunk',
      (event) => {
        if (!(event instanceof ChunkEvent) || event.chunk.name !== name || event.chunk.at !== at) {
          return
        }
        stop.abort()
        clearTimeout(timer)
        resolve(event)
      },
      { signal: stop.signal },
    )
    ask(at)
  })
}
