import { beforeEach, expect, test } from 'vitest'
import { assign, type PersonName } from '../../test/agency.ts'
import { decide, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { insertEntries, ownerOf } from '../../test/many-entries.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

/** Of each pair: 504 on both engines. */
const RACES = 42
/** Longer ago than a supervisor may be silent, so that it came to the head as well. */
const DAY = '2026-11-03'
const HANDED_IN = Date.parse('2026-11-03T08:00:00Z')

/** The holder; a Plh and a delegate whose terms begin after the day of the work; the head, for the holder was silent. */
const RACERS = ['sri', 'tono', 'budi', 'hadi'] as const satisfies readonly PersonName[]
const PAIRS = RACERS.flatMap((one, at) =>
  RACERS.slice(at + 1).map((other) => [one, other] as const),
)

onBothEngines('two who may decide at once', (open) => {
  const office = useOffice(open)
  let clients: Readonly<Record<(typeof RACERS)[number], Client>>
  beforeEach(async () => {
    const { deps, agency } = office
    for (const [person, kind] of [['tono', 'plh'] as const, ['budi', 'delegasi'] as const]) {
      await assign(deps.db, agency, { person, post: 'chief', kind, from: '2026-11-16' })
    }
    const [sri, tono, budi, hadi] = [
      await office.as('sri'),
      await office.as('tono'),
      await office.as('budi'),
      await office.as('hadi'),
    ]
    clients = { sri, tono, budi, hadi }
  })

  test.each(PAIRS)(
    '%s or %s wins, and the other is told what the entry is now',
    async (...pair) => {
      const ids = await insertEntries(office.deps.db, ownerOf(office.agency, 'ani'), {
        day: DAY,
        count: RACES,
        change: { submitted_at: HANDED_IN },
      })
      const wins = { approved: 0, returned: 0 }
      for (const [at, id] of ids.entries()) {
        const turn = at % 2
        const results = await Promise.all(
          pair.map((name, nth) =>
            clients[name].act(
              (nth + turn) % 2 === 0
                ? decide(id, 1, 'approve')
                : decide(id, 1, 'return', `Lengkapi, kata ${name}`),
            ),
          ),
        )
        const won = results.find((one) => one.status === 'applied')
        const lost = results.find((one) => one.status !== 'applied')
        const state = won && 'entry' in won ? won.entry?.status : undefined
        expect([won, lost]).toMatchObject([
          { version: 2, entry: { id } },
          { code: 'wrong-state', entry: { id, version: 2, status: state } },
        ])
        wins[state as keyof typeof wins]++
      }
      // Each of the two acts won some.
      expect(Math.min(wins.approved, wins.returned)).toBeGreaterThan(0)
      const written = await office.deps.db.read
        .selectFrom('decision')
        .select('entry_id')
        .where('instansi_id', '=', office.agency.instansiId)
        .execute()
      expect(written.map((row) => row.entry_id).toSorted()).toEqual(ids.toSorted())
    },
  )
})
