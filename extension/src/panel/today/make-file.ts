import {
  FILE_MAX_BYTES,
  isPhoto,
  toFileName,
  toFileUrl,
  type FileKind,
} from '@jejak/shared/evidence/file-name'
import { kindOfBytes } from '@jejak/shared/evidence/kind-of-bytes'
import { toTitle } from '@jejak/shared/evidence/note'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { EvidenceLink } from '@jejak/shared/suggest/suggestion'
import { keepFile } from '../../storage/files.ts'
import { preparePhoto } from './prepare-photo.ts'

export type Refusal = 'not-supported' | 'unreadable' | 'too-large' | 'no-room'

/** A photo as evidence of a line: made small and bare, and kept on this device before the line names it. */
export async function makePhoto(
  file: Blob,
  { title, now }: { readonly title: string; readonly now: number },
): Promise<Result<EvidenceLink, Refusal>> {
  const kind = kindOfBytes(new Uint8Array(await file.slice(0, 64).arrayBuffer()))
  if (!(kind && isPhoto(kind)) && !/^image\/(heic|heif|avif|gif|bmp)$/.test(file.type)) {
    return fail('not-supported')
  }
  const bytes = await preparePhoto(file)
  if (!bytes || kindOfBytes(bytes) !== 'jpg') return fail('unreadable')
  return keep('jpg', { bytes, title, now })
}

/** A note as evidence of a line; its first line is its title. */
export const makeNote = (text: string, now: number): Promise<Result<EvidenceLink, Refusal>> =>
  keep('txt', { bytes: new TextEncoder().encode(text), title: toTitle(text), now })

async function keep(
  kind: FileKind,
  made: {
    readonly bytes: Uint8Array<ArrayBuffer>
    readonly title: string
    readonly now: number
  },
): Promise<Result<EvidenceLink, Refusal>> {
  const { bytes, title, now } = made
  if (bytes.length > FILE_MAX_BYTES) return fail('too-large')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const name = toFileName(hash, kind)
  try {
    await keepFile({ name, bytes }, now)
  } catch (error) {
    if (error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)) {
      return fail('no-room')
    }
    throw error
  }
  return ok({ url: toFileUrl(name), title, scope: 'org' })
}
