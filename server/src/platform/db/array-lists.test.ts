import { beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/databases.ts'
import { compileOnce } from './compile-once.ts'
import type { Database } from './database.ts'

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at)

onBothEngines('a list of values', (open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
    await db.write(async (tx) => {
      await tx.deleteFrom('heartbeat').execute()
      const rows = upTo(3000).map((id) => ({ id, at: id * 2 }))
      for (const part of [rows.slice(0, 1500), rows.slice(1500)]) {
        await tx.insertInto('heartbeat').values(part).execute()
      }
    })
  })
  const found = (operator: 'in' | 'not in', values: readonly number[]) =>
    db.read.selectFrom('heartbeat').select('id').where('id', operator, values).orderBy('id')

  test.each([1, 31, 32, 33, 2500])('of %i finds those rows and no others', async (n) => {
    const rows = await found('in', [...upTo(n), 90_000]).execute()
    expect(rows.map(({ id }) => id)).toEqual(upTo(n))
    const others = await found('not in', upTo(n)).execute()
    expect(others).toHaveLength(3000 - n)
  })

  test('of words is compared as words, whatever stands in them', async () => {
    const words = [...upTo(40).map(String), 'a,b', '{}', '"', '\\', "'", 'NULL', '']
    await db.write(async (tx) => {
      await tx
        .insertInto('attempt')
        .values(words.map((key) => ({ instansi_id: '', key, count: 0, until: 0 })))
        .execute()
    })
    const rows = await db.read
      .selectFrom('attempt')
      .select('key')
      .where('key', 'in', words)
      .execute()
    expect(rows.map(({ key }) => key).toSorted()).toEqual(words.toSorted())
  })

  test('is one value for PostgreSQL when it is long, beside the values around it', async () => {
    const query = db.read
      .selectFrom('heartbeat')
      .select('id')
      .where('at', '>=', 10)
      .where('id', 'in', upTo(2000))
      .where('at', '<', 20)
    expect(query.compile().parameters).toHaveLength(db.engine === 'postgres' ? 3 : 2002)
    expect(await query.execute()).toHaveLength(5)
  })

  test('of a kept query is filled in value by value, however long', async () => {
    const kept = compileOnce((tx, param) =>
      tx.selectFrom('heartbeat').select('id').where('id', 'in', Array<never>(60).fill(param)),
    )
    expect(await kept(db.read, upTo(60))).toHaveLength(60)
  })
})
