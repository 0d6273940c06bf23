import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/databases.ts'
import { compileOnce } from './compile-once.ts'
import type { Database } from './database.ts'

onBothEngines('a kept query', (open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
  })

  test('is given its values in the order in which they stand', async () => {
    const beats = compileOnce((tx, param) =>
      tx.selectFrom('heartbeat').select('id').where('id', '>=', param).where('id', '<', param),
    )
    expect(await beats(db.read, [1, 2])).toEqual([{ id: 1 }])
    expect(await beats(db.read, [2, 1])).toEqual([])
  })

  test('is refused when it lacks a value, or when its limit is one', async () => {
    const one = compileOnce((tx, param) =>
      tx.selectFrom('heartbeat').select('id').where('id', '=', param).limit(sql.lit(1)),
    )
    await expect(one(db.read, [])).rejects.toThrow('lacks a value')
    const limited = compileOnce((tx, param) => tx.selectFrom('heartbeat').select('id').limit(param))
    await expect(limited(db.read, [1])).rejects.toThrow('literal')
  })
})
