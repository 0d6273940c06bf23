import type { FileBytes, FileStream } from '@jejak/shared/api/contract'
import { FILE_TYPES, kindOfName } from '@jejak/shared/evidence/file-name'
import type { HttpContext } from './environment.ts'

/** Whatever the bytes do: nothing runs, nothing is fetched, nothing frames it, and it has no origin. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  'sandbox',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Somebody's file. An `<img>` and a `fetch` of ours do not mind `attachment`; a browser that is sent to the address
 * itself saves it and shows nothing.
 */
export function fileResponse(c: HttpContext, file: FileBytes | FileStream): Response {
  if ('chunks' in file) return streamResponse(c, file)
  const { name, bytes } = file
  const kind = kindOfName(name)
  const type = FILE_TYPES[kind]
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': kind === 'txt' ? `${type}; charset=utf-8` : type,
    'Content-Disposition': 'attachment',
  })
}

/** The same for what is read from the disk while it goes out; it has a name of ours, and is saved under it. */
function streamResponse(c: HttpContext, { name, type, size, chunks }: FileStream): Response {
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  return c.body(ReadableStream.from(chunks), 200, {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}
