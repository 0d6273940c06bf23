import { beforeEach, expect, test } from 'vitest'
import type { PersonName } from '../../test/agency.ts'
import type { Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { read } from '../../test/office-forms.ts'

stopClock()

const NIGHT = { start: 1320, end: 1800, breakStart: 1440, breakEnd: 1440 }

onBothEngines('the rosters of an office', (open) => {
  const office = useOffice(open)
  let wati: Client
  beforeEach(async () => {
    wati = await office.as('wati')
  })
  const put = async (rows: readonly (readonly [PersonName, string, typeof NIGHT | null])[]) => {
    const answer = await wati.send('PUT', '/api/roster', {
      rows: rows.map(([name, day, shift]) => ({
        personId: office.agency.person[name],
        day,
        shift,
      })),
    })
    expect(answer.status).toBe(200)
  }
  const rosters = async (from: string, to: string) =>
    read('rosters', await wati.get(`/api/roster?from=${from}&to=${to}`))

  test('are read back as they were laid down, by name, and only of the days that are asked for', async () => {
    await put([
      ['budi', '2026-12-01', NIGHT],
      ['ani', '2026-12-02', NIGHT],
      ['ani', '2026-12-03', null],
      ['ani', '2027-01-01', NIGHT],
    ])
    expect(await rosters('2026-12-01', '2026-12-31')).toEqual({
      people: [
        {
          id: office.agency.person.ani,
          name: 'ani',
          days: [
            { day: '2026-12-02', shift: NIGHT },
            { day: '2026-12-03', shift: null },
          ],
        },
        {
          id: office.agency.person.budi,
          name: 'budi',
          days: [{ day: '2026-12-01', shift: NIGHT }],
        },
      ],
      next: null,
    })
    expect((await rosters('2026-10-01', '2026-10-31')).people).toEqual([])
  })

  test('show the last word on a day', async () => {
    await put([['ani', '2026-12-02', NIGHT]])
    await put([['ani', '2026-12-02', null]])
    const { people } = await rosters('2026-12-01', '2026-12-31')
    expect(people[0]?.days).toEqual([{ day: '2026-12-02', shift: null }])
  })
})
