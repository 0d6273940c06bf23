import { expect, test } from 'vitest'
import { decide, submit } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { insertEntries, ownerOf } from '../../test/many-entries.ts'
import { queueOf, useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('a day with 3,000 entries', (open) => {
  const office = useOffice(open)

  test('is sent to the supervisor 60 at a time, says how many wait, and hides nobody else', async () => {
    const [ani, sri] = [await office.as('ani'), await office.as('sri')]
    await insertEntries(office.deps.db, ownerOf(office.agency, 'ani'), {
      day: '2026-11-17',
      count: 3000,
    })
    const [of] = await insertEntries(office.deps.db, ownerOf(office.agency, 'budi'), {
      day: '2026-11-17',
      count: 1,
    })
    const { items, next } = await queueOf(sri)
    expect(next).toBeNull()
    expect(items).toHaveLength(61)
    const [huge, other] = [
      items.filter((item) => item.owner.name === 'ani'),
      items.filter((item) => item.owner.name === 'budi'),
    ]
    expect([huge.length, huge[0]?.dayWaiting]).toEqual([60, 3000])
    expect(other).toMatchObject([{ entry: { id: of }, dayWaiting: 1 }])
    // What is decided makes room for those behind.
    const first = huge[0]!.entry
    await sri.act(decide(first.id, first.version, 'return', 'Gabungkan'))
    const after = await queueOf(sri)
    expect(after.items.filter((item) => item.owner.name === 'ani')).toHaveLength(60)
    expect(after.items.map((item) => item.entry.id)).not.toContain(first.id)
    // Nothing more is handed in on such a day, and the answer does not need to read it.
    expect(await ani.act(submit(first.id, first.version + 1))).toMatchObject({
      code: 'stop-problems',
    })
  })
})
