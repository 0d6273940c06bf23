import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Unavailable } from './db/unavailable.ts'
import { createInTurn } from './in-turn.ts'
import { randomText, type Random } from './secrets/random-text.ts'

/** Where the bytes of one file lie: an agency's folder, a person's folder, the file. */
export type FilePlace = {
  readonly instansiId: string
  readonly ownerId: string
  readonly name: string
}

/** Whose files: an agency's person. */
export type FileOwner = Pick<FilePlace, 'instansiId' | 'ownerId'>

export type FileDraft = {
  write(bytes: Uint8Array): Promise<void>
  /** Resolves when the bytes are on the disk under their name. */
  keep(): Promise<void>
  discard(): Promise<void>
}

export type StoredStream = { readonly size: number; readonly chunks: AsyncIterable<Uint8Array> }

export type FileStore = {
  /**
   * Work on one person's files, after all that came before it. Bytes and their row are two things that no transaction
   * holds together: whoever changes both does it in here, and nobody sees one of them without the other.
   */
  inTurn<T>(owner: FileOwner, work: () => Promise<T>): Promise<T>
  /** Resolves when the bytes are on the disk under their name; a crash before that leaves nothing under it. */
  write(place: FilePlace, bytes: Uint8Array): Promise<void>
  /** A file that is written piece by piece: it has no name before `keep`, and a crash leaves nothing of it. */
  begin(place: FilePlace): Promise<FileDraft>
  read(place: FilePlace): Promise<Uint8Array | undefined>
  /** Its bytes as they are read; undefined when there is no such file. */
  stream(place: FilePlace): Promise<StoredStream | undefined>
  has(place: FilePlace): Promise<boolean>
  remove(place: FilePlace): Promise<void>
  /** At start: what a crash left half written. */
  discardHalfWritten(): Promise<void>
}

// Names come from schemas; should one ever not, no path is made of it.
const PART = /^[0-9a-z][0-9a-z-]*(?:\.[a-z]{3,4})?$/

/** Files under a folder that only this process reads. */
export function createFileStore(root: string, random: Random): FileStore {
  const unfinished = join(root, 'unfinished')
  const inTurn = createInTurn()

  const pathOf = ({ instansiId, ownerId, name }: FilePlace) => {
    for (const part of [instansiId, ownerId, name]) {
      if (!PART.test(part)) throw new Error('not a place for a file')
    }
    return join(root, instansiId, ownerId, name)
  }

  return {
    inTurn: ({ instansiId, ownerId }, work) => inTurn(`${instansiId}/${ownerId}`, work),
    async begin(place) {
      const path = pathOf(place)
      const half = join(unfinished, randomText(random, 15))
      await mkdir(unfinished, { recursive: true, mode: 0o700 }).catch(unavailable)
      return draftOf(await open(half, 'wx', 0o600).catch(unavailable), { half, path })
    },
    async write(place, bytes) {
      const path = pathOf(place)
      const half = join(unfinished, randomText(random, 15))
      try {
        await mkdir(unfinished, { recursive: true, mode: 0o700 })
        await writeThrough(half, bytes)
        await settle(half, path)
      } catch (cause) {
        await rm(half, { force: true }).catch(() => undefined)
        throw new Unavailable({ cause })
      }
    },
    async read(place) {
      try {
        return new Uint8Array(await readFile(pathOf(place)))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async stream(place) {
      try {
        const path = pathOf(place)
        return { size: (await stat(path)).size, chunks: bytesOf(path) }
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    async has(place) {
      try {
        return (await stat(pathOf(place))).isFile()
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
    remove: (place) => rm(pathOf(place), { force: true }),
    discardHalfWritten: () => rm(unfinished, { recursive: true, force: true }),
  }
}

const unavailable = (cause: unknown): never => {
  throw new Unavailable({ cause })
}

/** Gives a file that is whole its name. */
async function settle(half: string, path: string): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(half, path)
  await flushFolders(dirname(path), made === undefined ? dirname(path) : dirname(made))
}

/** Opened by whoever begins to read, and closed when they have read it or read no further. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
}

const draftOf = (
  file: FileHandle,
  { half, path }: { readonly half: string; readonly path: string },
): FileDraft => ({
  async write(bytes) {
    await file.writeFile(bytes).catch(unavailable)
  },
  async keep() {
    await file.sync().catch(unavailable)
    await file.close()
    await settle(half, path).catch(unavailable)
  },
  async discard() {
    await file.close().catch(() => undefined)
    await rm(half, { force: true })
  },
})

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A new name is on the disk only when the folder that holds it is; the same goes for a new folder. */
async function flushFolders(from: string, upTo: string): Promise<void> {
  for (let folder = from; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (folder === upTo || folder === dirname(folder)) return
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
