import { RecordSyncRequestSchema, RecordSyncResponseSchema } from '@jejak/shared/bkn/record-sync'
import { BknRecordSchema } from '@jejak/shared/bkn/recorded'
import { SyncRequestSchema } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'
import type { Mutant } from './run.ts'
import type { ServerWorld } from './server-world.ts'

const ownerOf = (body: string) => v.parse(RecordSyncRequestSchema, JSON.parse(body)).person

const recordsOf = ({ db }: ServerWorld) => db.read.selectFrom('bkn_record').selectAll().execute()

/** What can be got wrong about splits, merges and recordings, each as one wrong client or server. */
export const DAY_MUTANTS: readonly Mutant[] = [
  {
    name: 'a removal does not wait until the other entry has its time',
    onDay: true,
    firstSeed: 2,
    tap: (device) => ({
      request: async (body) => {
        await device()
          .context.database.outbox.toCollection()
          .modify((row) => {
            delete row.after
          })
        return body
      },
    }),
  },
  {
    name: 'a cut takes no time away from the first part',
    onDay: true,
    firstSeed: 2,
    tap: () => ({
      request: (body) => {
        const request = v.parse(SyncRequestSchema, JSON.parse(body))
        const mutations = request.mutations.map((mutation) => {
          if (mutation.kind !== 'entry.save' || mutation.baseVersion === 0) return mutation
          const { end: _end, ...patch } = mutation.patch
          return { ...mutation, patch }
        })
        return JSON.stringify({ ...request, mutations })
      },
    }),
  },
  {
    name: 'recordings of the whole agency are answered',
    onDay: true,
    tap: (_, server) => ({
      beside: async (response) => {
        if (!response.ok) return response
        const text = await response.clone().text()
        if (!text.endsWith('}')) return response
        const answer = v.parse(RecordSyncResponseSchema, JSON.parse(text))
        const all = (await recordsOf(server)).slice(-40).map(({ record }) => JSON.parse(record))
        const records = v.parse(v.array(BknRecordSchema), all)
        return Response.json({ ...answer, records: [...answer.records, ...records] })
      },
    }),
  },
  {
    name: 'what a stale device does not have is taken away from the server',
    onDay: true,
    firstSeed: 5,
    tap: (device, server) => ({
      beside: async (response, body) => {
        const kept = await device().context.database.recorded.toArray()
        const ids = ['', ...kept.map(({ id }) => id)]
        await server.db.write((tx) =>
          tx
            .deleteFrom('bkn_record')
            .where('owner_id', '=', ownerOf(body))
            .where('fill_id', 'not in', ids)
            .execute(),
        )
        return response
      },
    }),
  },
  {
    name: 'a recording counts as told whatever was answered',
    onDay: true,
    firstSeed: 8,
    tap: (device) => ({
      beside: async (response) => {
        if (!response.ok)
          await device().context.database.recorded.toCollection().modify({ sent: 1 })
        return response
      },
    }),
  },
]
