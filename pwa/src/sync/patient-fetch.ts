/** Sends a request as `fetch` does. */
export type Send = (address: string, init: RequestInit) => Promise<Response>
/** Runs the work after so many milliseconds, unless the function it answers is called before. */
export type StartTimer = (ms: number, work: () => void) => () => void

/** As long as nothing arrives, and no longer: a wire that brings anything is making progress. */
const SILENCE_MS = 30_000
/** What leaves is not heard of, so its time is counted: at 8 kbit/s. */
const SLOWEST_BYTES_A_SECOND = 1_000
/** A wire that brings a byte now and then would hold its runner for ever. */
const LONGEST_MS = 4 * 60_000

const browserTimer: StartTimer = (ms, work) => {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/**
 * Sends, and reads the answer to its end. Gives up after half a minute of silence, however long it all takes: at
 * 80 kbit/s a page may need longer than any limit that is short enough for a wire that is dead.
 * @throws when there is no answer, or only the begin of one
 */
export const patient =
  (send: Send, startTimer: StartTimer = browserTimer): Send =>
  async (address, init) => {
    const stop = new AbortController()
    const giveUp = () => stop.abort(new DOMException('nothing arrived', 'TimeoutError'))
    const endLongest = startTimer(LONGEST_MS, giveUp)
    let endSilence = startTimer(SILENCE_MS + sendingMs(init.body), giveUp)
    const hear = () => {
      endSilence()
      endSilence = startTimer(SILENCE_MS, giveUp)
    }
    try {
      const response = await send(address, { ...init, signal: stop.signal })
      return response.body ? await readToEnd(response, response.body, hear) : response
    } finally {
      endSilence()
      endLongest()
    }
  }

/** The same response with a body that is here. */
async function readToEnd(
  { status, statusText, headers }: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  hear: () => void,
): Promise<Response> {
  const reader = body.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (;;) {
    hear()
    const { done, value } = await reader.read()
    if (done) return new Response(new Blob(parts), { status, statusText, headers })
    parts.push(value)
  }
}

/** Bodies of ours are texts, nearly all of it ASCII. */
const sendingMs = (body: RequestInit['body']): number =>
  typeof body === 'string' ? (body.length / SLOWEST_BYTES_A_SECOND) * 1000 : 0
