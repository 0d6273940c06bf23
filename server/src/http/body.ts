import { fail, ok, type Result } from '@jejak/shared/result'
import { UPLOAD_SILENCE_MS } from '../platform/budgets.ts'
import type { HttpContext } from './environment.ts'
import type { Problem } from './problem.ts'

/** The JSON of a request body. Too large is said before the rest of it is read. */
export async function readJson(
  c: HttpContext,
  maxBytes: number,
): Promise<Result<unknown, Problem>> {
  if (mediaType(c) !== 'application/json') return fail({ code: 'unsupported-media-type' })
  const text = await readText(c, maxBytes)
  if (!text.ok) return text
  const value = parse(text.value)
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
  const type = mediaType(c)
  if (type === undefined || !types.includes(type)) return fail({ code: 'unsupported-media-type' })
  if (declaredLength(c) > maxBytes) return fail({ code: 'too-large' })
  return c.req.raw.body ? readLimited(c.req.raw.body, maxBytes) : ok(new Uint8Array())
}

async function readText(c: HttpContext, maxBytes: number): Promise<Result<string, Problem>> {
  if (declaredLength(c) > maxBytes) return fail({ code: 'too-large' })
  if (c.req.header('content-length') === undefined && c.req.raw.body) {
    const bytes = await readLimited(c.req.raw.body, maxBytes)
    return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
  }
  try {
    // Node's parser ends the body at the declared length, so the comparison above is enough.
    return ok(await c.req.text())
  } catch {
    return fail(BROKEN_OFF)
  }
}

/** Counted while it comes, and given up when nothing does: its sender waits for a turn to try again. */
async function readLimited(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Result<Uint8Array, Problem>> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const read = await nextPart(reader)
    if (read === 'silent' || read === 'broken-off') {
      return fail(read === 'silent' ? GONE_SILENT : BROKEN_OFF)
    }
    if (read.done) return ok(new Uint8Array(Buffer.concat(parts)))
    size += read.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return fail({ code: 'too-large' })
    }
    parts.push(read.value)
  }
}

/** Whoever sent this is gone and hears no answer; it stands in the log, where it is no fault of the server. */
const BROKEN_OFF: Problem = { code: 'bad-request' }
/** The one answer that a device takes for "later": a file that was refused would not come again. */
const GONE_SILENT: Problem = { code: 'too-many-requests', retryAfterSeconds: 1 }

type Part = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>['read']>>

async function nextPart(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Part | 'silent' | 'broken-off'> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<'silent'>((pass) => {
    timer = setTimeout(() => pass('silent'), UPLOAD_SILENCE_MS)
  })
  const part = reader.read().catch(() => 'broken-off' as const)
  try {
    return await Promise.race([part, silence])
  } finally {
    clearTimeout(timer)
  }
}

const mediaType = (c: HttpContext) =>
  c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()

/** 0 when it is not said. */
const declaredLength = (c: HttpContext) => Number(c.req.header('content-length') ?? 0)
