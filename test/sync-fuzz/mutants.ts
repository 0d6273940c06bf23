import { isOnEntry, objectIdOf } from '@jejak/shared/sync/mutation'
import { SyncRequestSchema, SyncResponseSchema } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'
import type { Device } from './device.ts'
import type { Mutant } from './run.ts'
import type { ServerWorld } from './server-world.ts'

const readRequest = (body: string) => v.parse(SyncRequestSchema, JSON.parse(body))
const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } })

/** The response as data, when it is one; the copy leaves the original readable. */
async function readResponse(response: Response) {
  if (!response.ok) return undefined
  const text = await response.clone().text()
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined
  return v.parse(SyncResponseSchema, JSON.parse(text))
}

const forgetSent = async (device: Device) => {
  await device.context.database.outbox.where('sent').equals(1).delete()
}

const currentVersions = async ({ db }: ServerWorld, ids: readonly string[]) => {
  const rows = await db.read
    .selectFrom('entry')
    .select(['id', 'version'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.version]))
}

const HOT = { ticks: 80, entries: 1 }

/** What teams get wrong, each as one wrong client or server. Every one of them must be caught. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'last write wins: the server does not look at what the change was formed on',
    tap: () => ({
      request: (body) => {
        const request = readRequest(body)
        const mutations = request.mutations.map((mutation) =>
          mutation.kind === 'review.decide' || !isOnEntry(mutation)
            ? mutation
            : { ...mutation, baseVersion: 1_000_000 },
        )
        return JSON.stringify({ ...request, mutations })
      },
    }),
  },
  {
    name: 'the version at sending is sent, not the version that was seen',
    world: HOT,
    firstSeed: 35,
    tap: (device) => ({
      request: async (body) => {
        const request = readRequest(body)
        const { entries } = device().context.database
        const mutations = await Promise.all(
          request.mutations.map(async (mutation) => {
            if (!isOnEntry(mutation)) return mutation
            const { version = mutation.baseVersion } = (await entries.get(mutation.entryId)) ?? {}
            return { ...mutation, baseVersion: version }
          }),
        )
        return JSON.stringify({ ...request, mutations })
      },
    }),
  },
  {
    name: 'a decision is applied to whatever is there now',
    tap: (_, server) => ({
      request: async (body) => {
        const request = readRequest(body)
        const versions = await currentVersions(server, request.mutations.map(objectIdOf))
        const mutations = request.mutations.map((mutation) => {
          if (mutation.kind !== 'review.decide') return mutation
          // The hash of what was on the screen is a second wall; this client does not say it either.
          const { seen: _seen, ...decision } = mutation
          return {
            ...decision,
            baseVersion: versions.get(mutation.entryId) ?? mutation.baseVersion,
          }
        })
        return JSON.stringify({ ...request, mutations })
      },
    }),
  },
  {
    name: 'the server forgets what it has answered',
    forgetsLedger: true,
    tap: () => ({}),
  },
  {
    name: 'a retry gets a new id',
    tap: (device, server) => {
      const renamed = new Map<string, string>()
      return {
        request: async (body) => {
          const request = readRequest(body)
          const outbox = await device().context.database.outbox.toArray()
          const tried = new Set(outbox.filter((row) => row.attempts > 1).map((row) => row.id))
          const mutations = request.mutations.map((mutation) => {
            if (!tried.has(mutation.id)) return mutation
            const id = server.newId()
            renamed.set(id, mutation.id)
            return { ...mutation, id }
          })
          return JSON.stringify({ ...request, mutations })
        },
        answer: async (response) => {
          const answer = await readResponse(response)
          if (!answer) return response
          const results = answer.results.map((result) => ({
            ...result,
            id: renamed.get(result.id) ?? result.id,
          }))
          return json({ ...answer, results })
        },
      }
    },
  },
  {
    name: 'results are taken without the rows that belong to them',
    tap: () => ({
      answer: async (response) => {
        const answer = await readResponse(response)
        return answer ? json({ ...answer, rows: [] }) : response
      },
    }),
  },
  {
    name: 'the outbox is emptied on a server error',
    tap: (device) => ({
      answer: async (response) => {
        if (response.status >= 500) await forgetSent(device())
        return response
      },
    }),
  },
  {
    name: 'the outbox is emptied when the session ends',
    tap: (device) => ({
      answer: async (response) => {
        if (response.status === 401) await forgetSent(device())
        return response
      },
    }),
  },
  {
    name: 'any 200 counts as an answer',
    tap: (device) => ({
      answer: async (response) => {
        if (response.headers.get('content-type') === 'text/html') await forgetSent(device())
        return response
      },
    }),
  },
  {
    name: 'the answer leaves before the commit that holds it',
    tap: () => ({
      answer: async (response, body, fault) => {
        if (fault !== 'half-done' || response.ok) return response
        const { mutations, epoch, cursor } = readRequest(body)
        const results = mutations.map((mutation) => ({
          id: mutation.id,
          status: 'applied',
          version: isOnEntry(mutation) ? mutation.baseVersion + 1 : 1,
          entry: null,
        }))
        return epoch === null
          ? response
          : json({ protocol: 1, epoch, cursor, more: false, results, rows: [] })
      },
    }),
  },
  {
    name: 'a conflict is taken for an answer and dropped',
    tap: () => ({
      answer: async (response) => {
        const answer = await readResponse(response)
        if (!answer) return response
        const results = answer.results.map((result) =>
          result.status === 'conflict'
            ? { id: result.id, status: 'applied', version: 1, entry: null }
            : result,
        )
        return json({ ...answer, results })
      },
    }),
  },
  {
    name: 'what waits is kept in memory and dies with the tab',
    tap: (device) => ({
      answer: async (response, _, fault) => {
        if (fault === 'signed-out') await device().context.database.outbox.clear()
        return response
      },
    }),
  },
]
