import { createChance } from '@jejak/server/demo/chance'
import type { Database, Tx } from '@jejak/server/platform/db/database'
import { inPieces } from '@jejak/server/platform/db/in-pieces'
import type { Tables } from '@jejak/server/platform/db/tables'
import type { Insertable } from 'kysely'
import { idMaker, type World } from './world.ts'

/** Writes a drawn agency into the tables as an office would have filled them. */
export async function storeWorld(db: Database, world: World): Promise<void> {
  const { instansiId, unors, patterns, uses, ranges, workers } = world
  const common = { instansi_id: instansiId }
  const makeId = idMaker(createChance(1))
  const ids = patterns.map(() => makeId())
  const posts = unors.map(() => makeId())
  await db.write(async (tx) => {
    const put = <Name extends keyof Tables>(
      table: Name,
      rows: readonly Insertable<Tables[Name]>[],
    ) => insertAll(tx, table, rows)
    await put('instansi', [
      {
        ...common,
        name: 'Dinas Uji',
        zone: world.zone,
        epoch: instansiId,
        correction_days: 3,
        working_pattern: '{}',
      },
    ])
    await put(
      'unor',
      unors.map(({ id, parent }) => ({
        ...common,
        id,
        name: id,
        parent_id: unors[parent]?.id ?? null,
      })),
    )
    await put(
      'post',
      unors.map(({ id }, at) => ({
        ...common,
        id: posts[at]!,
        unor_id: id,
        name: id,
        superior_post_id: null,
      })),
    )
    await put(
      'person',
      workers.map(({ id }) => ({
        ...common,
        id,
        name: id,
        nip: id,
        active: 1 as const,
        is_admin: 0 as const,
      })),
    )
    await put(
      'assignment',
      workers.flatMap((worker) =>
        worker.posts.map(({ from, to, unor }) => ({
          ...common,
          id: makeId(),
          person_id: worker.id,
          post_id: posts[unor]!,
          kind: 'definitif' as const,
          from_day: from,
          to_day: to,
          decree: '800/1',
        })),
      ),
    )
    await put(
      'work_pattern',
      patterns.map((pattern, at) => ({
        ...common,
        id: ids[at]!,
        name: `Pola ${at}`,
        content: JSON.stringify(pattern),
        version: 1,
      })),
    )
    await put(
      'pattern_use',
      uses.map(({ pattern, scope, scopeId, from, to }) => ({
        ...common,
        id: makeId(),
        pattern_id: ids[pattern]!,
        scope,
        scope_id: scopeId,
        from_day: from,
        to_day: to,
        version: 1,
      })),
    )
    await put(
      'calendar_range',
      ranges.map(({ kind, from, to }) => ({
        ...common,
        id: makeId(),
        kind,
        from_day: from,
        to_day: to,
        name: kind,
        source: '',
        version: 1,
      })),
    )
    await put(
      'roster',
      workers.flatMap(({ id, roster }) =>
        [...roster].map(([day, shift]) => ({
          ...common,
          person_id: id,
          day,
          start_minute: shift?.start ?? null,
          end_minute: shift?.end ?? null,
          break_start: shift?.breakStart ?? null,
          break_end: shift?.breakEnd ?? null,
        })),
      ),
    )
    await put(
      'absence',
      workers.flatMap(({ id, absences }) =>
        absences.map(({ kind, from, to, state }) => ({
          ...common,
          id: makeId(),
          person_id: id,
          kind,
          from_day: from,
          to_day: to,
          letter: '',
          link: '',
          state,
          version: 1,
          decided_by: null,
          comment: '',
        })),
      ),
    )
  })
}

async function insertAll<Name extends keyof Tables>(
  tx: Tx,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  for (const some of inPieces(rows)) {
    await tx
      .insertInto(table as keyof Tables)
      .values(some as never)
      .execute()
  }
}
