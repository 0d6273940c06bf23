import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { makeId, type Agency } from '@jejak/server/test/agency'
import { content, save, submit } from '@jejak/server/test/client'
import { objectIdOf, type Mutation } from '@jejak/shared/sync/mutation'
import { PROTOCOL, SyncResponseSchema } from '@jejak/shared/sync/protocol'

export type Writer = { readonly personId: string; readonly agency: Agency; readonly token: string }

/** A mutation whose answer has arrived: from here on it must never be missing. */
export type Acknowledged = {
  readonly personId: string
  readonly mutationId: string
  readonly entryId: string
  readonly version: number
  readonly result: string
}

/** Syncs small batches one after the other until the server is gone. Returns how many were answered. */
export async function writeUntilDown(
  base: string,
  writer: Writer,
  acknowledged: Acknowledged[],
): Promise<number> {
  const write = batchesOf(base, writer, acknowledged)
  for (let answered = 0; ; answered++) {
    const came = await write()
    if (came === 'down') return answered
    if (came === 'paced') await sleep(100)
  }
}

/** So many batches one after the other, of one person after the other; each has to be taken. */
export async function writeTimes(
  base: string,
  writers: readonly Writer[],
  times: number,
): Promise<void> {
  const sends = writers.map((writer) => batchesOf(base, writer, []))
  for (let at = 0; at < times; at++) {
    let came = await sends[at % sends.length]?.()
    for (; came === 'paced'; came = await sends[at % sends.length]?.()) await sleep(250)
    if (came !== 'taken') throw new Error(`a batch was ${came}`)
  }
}

/** `paced`: this person has written as much as they may for now. */
export type Came = 'taken' | 'refused' | 'paced' | 'down'

/** What one device sends, a batch at each call; what was refused for now is sent again as it was. */
export function batchesOf(
  base: string,
  { personId, agency, token }: Writer,
  acknowledged: Acknowledged[],
) {
  const deviceId = makeId()
  let seen: { epoch: string | null; cursor: number } = { epoch: null, cursor: 0 }
  let waiting: readonly Mutation[] | undefined
  return async (): Promise<Came> => {
    const mutations = waiting ?? batch(agency)
    waiting = mutations
    const body = JSON.stringify({ protocol: PROTOCOL, deviceId, ...seen, mutations })
    const answer = await post(base, token, body)
    if (typeof answer === 'string') return answer
    waiting = undefined
    seen = { epoch: answer.epoch, cursor: answer.cursor }
    for (const [at, result] of answer.results.entries()) {
      if (result.status !== 'applied') continue
      acknowledged.push({
        personId,
        mutationId: result.id,
        entryId: objectIdOf(mutations[at]!),
        version: result.version,
        result: JSON.stringify({
          status: 'applied',
          version: result.version,
          ...(result.receipt && { receipt: result.receipt }),
        }),
      })
    }
    return 'taken'
  }
}

/** A new entry, sometimes edited, sometimes submitted. */
function batch(agency: Agency): readonly Mutation[] {
  const id = makeId()
  const first = save(
    id,
    0,
    content(agency, { start: randomInt(400, 700), end: randomInt(701, 900) }),
  )
  const edit = save(id, 0, { quantity: randomInt(10) })
  return [[first], [first, edit], [first, submit(id, 0)], [first, edit, submit(id, 0)]][
    randomInt(4)
  ]!
}

async function post(base: string, token: string, body: string) {
  try {
    const response = await fetch(`${base}/api/sync`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        cookie: `sid=${token}`,
      },
      body,
    })
    // Not now, and when: nothing was kept of it.
    if (response.status === 503 && response.headers.get('retry-after') !== null) return 'refused'
    if (response.status === 429) return 'paced'
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return v.parse(SyncResponseSchema, await response.json())
  } catch (error) {
    // A connection that breaks is what we came for; an answer we cannot read is not.
    if (error instanceof TypeError) return 'down'
    throw error
  }
}
