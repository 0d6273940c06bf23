import { everydayContract } from '@jejak/shared/api/everyday-contract'
import { ProblemDetailsSchema } from '@jejak/shared/api/problem'
import { FILE_TYPES, kindOfName, toFileUrl } from '@jejak/shared/evidence/file-name'
import * as v from 'valibot'
import type { FileBytesRow } from '../storage/rows.ts'
import type { PutAnswer } from './upload.ts'

/**
 * As long as bytes leave, however long it all takes: 5 MB need nine minutes at 80 kbit/s. What the system has taken
 * into its buffer counts as gone: a megabyte of it and more may still have to leave when the last one is announced.
 */
const SILENCE_MS = 3 * 60_000
/** The server's own limit of one file. */
const LONGEST_MS = 20 * 60_000

/**
 * Sends one file. An XMLHttpRequest, because a fetch does not say how much of a body has left.
 * @param onProgress from 0 to 1
 */
export function putFile(
  file: FileBytesRow,
  onProgress: (fraction: number) => void,
): Promise<PutAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', toFileUrl(file.name))
    request.setRequestHeader('content-type', FILE_TYPES[kindOfName(file.name)])
    request.timeout = LONGEST_MS
    const giveUp = () => request.abort()
    let silence = setTimeout(giveUp, SILENCE_MS)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(silence)
      silence = setTimeout(giveUp, SILENCE_MS)
      onProgress(total > 0 ? loaded / total : 0)
    })
    request.addEventListener('loadend', () => clearTimeout(silence))
    request.addEventListener('load', () =>
      resolve(
        judgePut(file.name, {
          status: request.status,
          body: request.responseText,
          retryAfter: request.getResponseHeader('retry-after'),
        }),
      ),
    )
    // No connection, time-out, a redirect to another origin: nothing was answered.
    for (const event of ['error', 'timeout', 'abort']) {
      request.addEventListener(event, () => resolve({ kind: 'wait' }))
    }
    request.send(file.bytes)
  })
}

/** Only our server's own words count: a captive portal says 200 too, and a proxy has an opinion on sizes. */
export function judgePut(
  name: string,
  reply: { readonly status: number; readonly body: string; readonly retryAfter: string | null },
): PutAnswer {
  const body = readJson(reply.body)
  if (reply.status === 200) {
    const stored = v.safeParse(everydayContract.putFile.response, body)
    return stored.success && stored.output.name === name ? { kind: 'stored' } : { kind: 'wait' }
  }
  // A proxy's 413 is as final as ours: the same bytes never pass it.
  if (reply.status === 413 && !v.is(ProblemDetailsSchema, body)) {
    return { kind: 'refused', code: 'too-large' }
  }
  const problem = v.safeParse(ProblemDetailsSchema, body)
  if (!problem.success) return { kind: 'wait' }
  const { status, code, retryAfterSeconds } = problem.output
  if (status === 401) return { kind: 'sign-in' }
  if (status === 429 || status >= 500) {
    const seconds = retryAfterSeconds ?? Number(reply.retryAfter ?? 0)
    return seconds > 0
      ? { kind: 'wait', retryAfterMs: Math.min(seconds, 3600) * 1000 }
      : { kind: 'wait' }
  }
  return { kind: 'refused', code }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON, so not ours.
    return undefined
  }
}
