import { expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { decide, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'

stopClock()

const TUESDAY = '2026-11-17'

onBothEngines('a day of a person', (open) => {
  const office = useOffice(open)
  const dayOf = async (client: Client) =>
    (await (
      await client.get(`/api/team/day?person=${office.agency.person.ani}&day=${TUESDAY}`)
    ).json()) as { entries: { entry: { id: string; text: string; status: string } }[] }

  test('opens with what was handed in, decided or not, and no draft', async () => {
    const ani = await office.as('ani')
    const sri = await office.as('sri')
    const day = toDay(TUESDAY)
    const first = await submitNew(ani, office.agency, { day })
    const second = await submitNew(ani, office.agency, { day, start: 600, end: 660 })
    await sri.act(decide(first, 2, 'approve'))
    const { entries } = await dayOf(sri)
    expect(entries.map(({ entry }) => [entry.id, entry.status])).toEqual([
      [first, 'approved'],
      [second, 'submitted'],
    ])
  })

  test('is empty for a supervisor of others', async () => {
    await submitNew(await office.as('ani'), office.agency, { day: toDay(TUESDAY) })
    expect(await dayOf(await office.as('tono'))).toMatchObject({ entries: [] })
  })
})
