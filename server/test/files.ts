import { createHash } from 'node:crypto'
import { FILE_TYPES, kindOfName, toFileName, type FileKind } from '@jejak/shared/evidence/file-name'
import type { HttpApp } from '../src/http/environment.ts'
import { ORIGIN } from './client.ts'

/** The smallest thing that begins like a JPEG, different for each `text`. */
export const jpegOf = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new TextEncoder().encode(text)])

export const nameOf = (bytes: Uint8Array, kind: FileKind = 'jpg'): string =>
  toFileName(createHash('sha256').update(bytes).digest('hex'), kind)

/** Sends bytes as a client would, or as an attacker who changes one thing. */
export const put = async (
  app: HttpApp,
  cookie: string,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly type?: string },
): Promise<Response> =>
  app.request(`/api/files/${file.name}`, {
    method: 'PUT',
    headers: {
      cookie,
      origin: ORIGIN,
      'content-type': file.type ?? FILE_TYPES[kindOfName(file.name)],
    },
    body: new Uint8Array(file.bytes),
  })
