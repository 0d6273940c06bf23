import {
  FILE_MAX_BYTES,
  isPhoto,
  toFileName,
  type FileKind,
} from '@jejak/shared/evidence/file-name'
import { kindOfBytes } from '@jejak/shared/evidence/kind-of-bytes'
import { fail, ok, type Result } from '@jejak/shared/result'
import { preparePhoto } from './prepare-photo.ts'

export type Prepared = {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Uint8Array<ArrayBuffer>
}
export type Refusal = 'too-large' | 'not-supported' | 'unreadable' | 'insecure'

/** A phone's photo is 3–12 MB before it is made small; more than this is no photo. */
const PHOTO_SOURCE_MAX_BYTES = 60 * 1024 * 1024
/** Pictures that some browsers read and the server does not take: drawn anew they are JPEG. */
const OTHER_PHOTOS = new Set(['image/heic', 'image/heif', 'image/avif', 'image/gif', 'image/bmp'])

/** What the person chose, pasted or dropped, as an evidence file: photos small and bare, the rest as it is. */
export async function prepareFile(file: Blob): Promise<Result<Prepared, Refusal>> {
  const kind = kindOfBytes(new Uint8Array(await file.slice(0, 64).arrayBuffer()))
  if ((kind && isPhoto(kind)) || OTHER_PHOTOS.has(file.type)) {
    if (file.size > PHOTO_SOURCE_MAX_BYTES) return fail('too-large')
    const bytes = await preparePhoto(file)
    return bytes && kindOfBytes(bytes) === 'jpg' ? toPrepared('jpg', bytes) : fail('unreadable')
  }
  if (kind !== 'pdf') return fail('not-supported')
  if (file.size > FILE_MAX_BYTES) return fail('too-large')
  return toPrepared('pdf', new Uint8Array(await file.arrayBuffer()))
}

/** The text of a note as an evidence file. */
export const prepareNote = (text: string): Promise<Result<Prepared, Refusal>> =>
  toPrepared('txt', new TextEncoder().encode(text))

async function toPrepared(
  kind: FileKind,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Prepared, Refusal>> {
  if (bytes.length > FILE_MAX_BYTES) return fail('too-large')
  // Browsers hash only on https and on this machine; elsewhere the app is not installable either.
  if (!globalThis.isSecureContext) return fail('insecure')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return ok({ name: toFileName(hash, kind), kind, bytes })
}
