import { FILE_TYPES, kindOfName, toFileUrl } from '@jejak/shared/evidence/file-name'
import { useEffect, useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { patientFetch } from '../sync/http.ts'

/** Where to show a file from: an address for an image or a download, which is a `data:` one when the bytes are here. */
export type FileSource = { readonly src: string; readonly isHere: boolean }

/** The bytes on this device when there are any, otherwise the server's. Null while that is being found out. */
export function useFileSource(name: string): FileSource | null {
  const { context } = useSession()
  const [source, setSource] = useState<FileSource | null>(null)
  useEffect(() => {
    let isWanted = true
    const find = async (): Promise<FileSource> => {
      const row = await context.database.fileBytes.get(name)
      return row
        ? { src: await toDataUrl(row.bytes, FILE_TYPES[kindOfName(name)]), isHere: true }
        : { src: toFileUrl(name), isHere: false }
    }
    void find().then((found) => isWanted && setSource(found), reportError)
    return () => (isWanted = false)
  }, [context, name])
  return source
}

// Our Content-Security-Policy lets images come from the server and from data: addresses, and from nowhere else.
function toDataUrl(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('no address')),
    )
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable bytes')))
    reader.readAsDataURL(new Blob([bytes], { type }))
  })
}

export type FoundText =
  | { readonly state: 'loading' | 'missing' | 'offline' }
  | { readonly state: 'ready'; readonly text: string }

/** The words of a note. */
export function useNoteText(name: string): FoundText {
  const { context } = useSession()
  const [found, setFound] = useState<FoundText>({ state: 'loading' })
  useEffect(() => {
    let isWanted = true
    const read = async (): Promise<FoundText> => {
      const row = await context.database.fileBytes.get(name)
      if (row) return { state: 'ready', text: new TextDecoder().decode(row.bytes) }
      const response = await patientFetch(toFileUrl(name), { cache: 'no-store', redirect: 'error' })
      return response.ok ? { state: 'ready', text: await response.text() } : { state: 'missing' }
    }
    read().then(
      (text) => isWanted && setFound(text),
      () => isWanted && setFound({ state: 'offline' }),
    )
    return () => (isWanted = false)
  }, [context, name])
  return found
}
