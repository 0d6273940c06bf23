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

async function readText(c: HttpContext, maxBytes: number): Promise<string | undefined> {
  const declared = c.req.header('content-length')
  if (declared !== undefined) {
    // Node's parser ends the body at the declared length, so this one comparison is enough.
    return Number(declared) <= maxBytes ? c.req.text() : undefined
  }
  return c.req.raw.body ? readLimited(c.req.raw.body, maxBytes) : ''
}

async function readLimited(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<string | undefined> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
