import { MAX_PAGE_BYTES, MAX_PAGE_BYTES_BESIDE_RESULTS } from '@jejak/shared/sync/protocol'
import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../test/agency.ts'
import { content, save, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { insertEntries, ownerOf } from '../../test/many-entries.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('sync over a slow wire', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    const owner = ownerOf(office.agency, 'ani')
    await insertEntries(office.deps.db, owner, { day: '2026-11-17', count: 400 })
  })
  const bytesOf = (rows: readonly unknown[]) => JSON.stringify(rows).length

  test('brings a year of rows in pages that it can carry, each once, and says how far it has come', async () => {
    const ids: string[] = []
    let from = { epoch: null as string | null, cursor: 0 }
    let isMore = true
    while (isMore) {
      const { rows, more, head, epoch, cursor } = await ani.sync([], from)
      expect(bytesOf(rows)).toBeLessThanOrEqual(MAX_PAGE_BYTES + rows.length)
      expect([more, head]).toEqual(more ? [true, 400] : [false, undefined])
      ids.push(...rows.map(({ id }) => id))
      from = { epoch, cursor }
      isMore = more
    }
    expect([ids.length, new Set(ids).size, from.cursor]).toEqual([400, 400, 400])
  })

  test('answers what was sent before it brings old rows', async () => {
    const day = toDay('2026-11-16')
    const mutations = Array.from({ length: 50 }, () =>
      save(makeId(), 0, content(office.agency, { day })),
    )
    const { results, rows, more, cursor } = await ani.sync(mutations)
    expect(results.map(({ status }) => status)).toEqual(mutations.map(() => 'applied'))
    const sent = new Set(mutations.map(({ entryId }) => entryId))
    const old = rows.filter(({ id }) => !sent.has(id))
    expect([rows.length - old.length, more]).toEqual([50, true])
    expect(bytesOf(old)).toBeLessThan(MAX_PAGE_BYTES_BESIDE_RESULTS + old.length)
    expect(cursor).toBe(old.length)
  })
})
