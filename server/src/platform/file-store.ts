import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
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

export type FileStore = {
  /**
   * Work on one person's files, after all that came before it. Bytes and their row are two things that no transaction
   * holds together: whoever changes both does it in here, and nobody sees one of them without the other.
   */
  inTurn<T>(owner: FileOwner, work: () => Promise<T>): Promise<T>
  /** Resolves when the bytes are on the disk under their name; a crash before that leaves nothing under it. */
  write(place: FilePlace, bytes: Uint8Array): Promise<void>
  read(place: FilePlace): Promise<Uint8Array | undefined>
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
    async write(place, bytes) {
      const path = pathOf(place)
      const half = join(unfinished, randomText(random, 15))
      try {
        await mkdir(unfinished, { recursive: true, mode: 0o700 })
        await writeThrough(half, bytes)
        const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(half, path)
        await flushFolders(dirname(path), made === undefined ? dirname(path) : dirname(made))
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
