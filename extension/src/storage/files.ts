import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { database } from './database.ts'

type MadeFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Puts a file on this device, once, however often it is added. */
export async function keepFile({ name, bytes }: MadeFile, now: number): Promise<void> {
  await database.transaction('rw', database.files, database.fileBytes, async () => {
    await database.fileBytes.put({ name, bytes })
    await database.files.put({ name, size: bytes.length, addedAt: now })
  })
}

export const getFileBytes = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await database.fileBytes.get(name))?.bytes

/** Deletes files, and takes them out of every suggestion and offer that names them. */
export async function eraseFiles(names: readonly string[]): Promise<void> {
  const gone = new Set(names)
  const isLeft = ({ url }: { readonly url: string }) => !gone.has(fileNameOf(url) ?? '')
  const { kept, offers, files, fileBytes } = database
  await database.transaction('rw', kept, offers, files, fileBytes, async () => {
    for (const row of await kept.toArray()) {
      const { suggestion } = row
      if (!suggestion || suggestion.evidence.every(isLeft)) continue
      const evidence = suggestion.evidence.filter(isLeft)
      await kept.put({ ...row, suggestion: { ...suggestion, evidence } })
    }
    for (const offer of await offers.toArray()) {
      const drafts = offer.drafts.map((draft) => ({
        ...draft,
        evidence: draft.evidence.filter(isLeft),
      }))
      await offers.put({ ...offer, drafts })
    }
    await files.bulkDelete([...gone])
    await fileBytes.bulkDelete([...gone])
  })
}

/** Files that Jejak has acknowledged go, unless another suggestion here still names them. */
export async function forgetAcknowledged(names: readonly string[]): Promise<void> {
  const cited = await citedNames()
  await drop(names.filter((name) => !cited.has(name)))
}

/** Files added before an instant that nothing names any more. */
export async function forgetUncitedFiles(before: number): Promise<void> {
  const cited = await citedNames()
  const rows = await database.files.toArray()
  await drop(
    rows.filter((row) => row.addedAt < before && !cited.has(row.name)).map((row) => row.name),
  )
}

async function citedNames(): Promise<ReadonlySet<string>> {
  const [kept, offers] = await Promise.all([database.kept.toArray(), database.offers.toArray()])
  const links = [
    ...kept.flatMap(({ suggestion }) => suggestion?.evidence ?? []),
    ...offers.flatMap(({ drafts }) => drafts.flatMap(({ evidence }) => evidence)),
  ]
  return new Set(links.flatMap(({ url }) => fileNameOf(url) ?? []))
}

async function drop(names: readonly string[]): Promise<void> {
  await database.files.bulkDelete([...names])
  await database.fileBytes.bulkDelete([...names])
}
