import { fail, ok, type Result } from '@jejak/shared/result'
import type { HttpContext } from './environment.ts'
import type { Problem } from './problem.ts'

/** The JSON of a request body. Too large is said before the rest of it is read. */
export async function readJson(
  c: HttpContext,
  maxBytes: number,
): Promise<Result<unknown, Problem>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return fail({ code: 'unsupported-media-type' })
  const text = await readText(c, maxBytes)
  if (text === undefined) return fail({ code: 'too-large' })
  const value = parse(text)
  if (value === undefined) return fail({ code: 'bad-request' })
  // An object schema without required fields takes an empty list for an object; we do not.
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject
    ? ok(value)
    : fail({ code: 'invalid', errors: [{ path: '', message: 'expected an object' }] })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the body: it stays here.
    return undefined
  }
}

/** The bytes of a request body that says it is one of these media types. */
export async function readBytes(
  c: HttpContext,
  { types, maxBytes }: { readonly types: readonly string[]; readonly maxBytes: number },
): Promise<Result<Uint8Array, Problem>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined || !types.includes(type)) return fail({ code: 'unsupported-media-type' })
  const bytes = await readBody(c, maxBytes)
  return bytes === undefined ? fail({ code: 'too-large' }) : ok(bytes)
}

async function readText(c: HttpContext, maxBytes: number): Promise<string | undefined> {
  const declared = c.req.header('content-length')
  if (declared !== undefined) {
    // Node's parser ends the body at the declared length, so this one comparison is enough.
    return Number(declared) <= maxBytes ? c.req.text() : undefined
  }
  const bytes = await readBody(c, maxBytes)
  return bytes && new TextDecoder().decode(bytes)
}

async function readBody(c: HttpContext, maxBytes: number): Promise<Uint8Array | undefined> {
  const declared = c.req.header('content-length')
  if (declared !== undefined) {
    return Number(declared) <= maxBytes ? new Uint8Array(await c.req.arrayBuffer()) : undefined
  }
  return c.req.raw.body ? readLimited(c.req.raw.body, maxBytes) : new Uint8Array()
}

/** Without a declared length it is counted while it comes. */
async function readLimited(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(parts))
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
}
