import { expect, test } from 'vitest'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'
import { counting } from '../../test/counting.ts'
import { readMe } from './me.ts'

stopClock()

onBothEngines('who one is', (open) => {
  const office = useOffice(open)

  test('is read with each question asked once', async () => {
    const { db, tables } = counting(office.deps.db)
    const { instansiId, person } = office.agency
    const me = await readMe({ db, now: office.deps.now }, { instansiId, personId: person.ani })
    expect(me).toMatchObject({
      person: { name: 'ani' },
      posts: [{ name: 'staffA', kind: 'definitif' }],
      approver: { name: 'sri', post: 'chief' },
      capabilities: [],
    })
    const asked = tables.filter((name) => name !== 'instansi')
    // Ani's assignments, then those of the post above hers, then whose line leads to hers.
    expect(asked.toSorted()).toEqual([
      'absence',
      'assignment',
      'assignment',
      'assignment',
      'calendar_range',
      // What waits for an answer.
      'feedback',
      // Those of the agency and its units, then her own.
      'pattern_use',
      'pattern_use',
      'period',
      'person',
      'post',
      'reminder',
      'role',
      'roster',
    ])
  })

  test.each([
    ['sri', ['entry.review', 'person.team', 'team.follow']],
    ['wati', ['team.follow', 'org.people', 'org.admin', 'org.lists', 'period.manage']],
    ['budi', []],
  ] as const)('says what %s may do', async (name, capabilities) => {
    const { instansiId, person } = office.agency
    const me = await readMe(office.deps, { instansiId, personId: person[name] })
    expect(me.capabilities).toEqual(capabilities)
  })
})
