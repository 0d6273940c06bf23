import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../test/databases.ts'
import { makeId, assign } from '../../test/agency.ts'
import { content, decide, save, submit, withdraw, type Client } from '../../test/client.ts'
import { stopClock, setClock, MORNING } from '../../test/clock.ts'
import { submitNew, useOffice, queueOf, teamOf } from '../../test/office.ts'

stopClock()

onBothEngines('review', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  const submitted = (patch = {}) => submitNew(ani, office.agency, patch)

  test('the queue shows what waits, with plan, remarks and the day, and never how it came about', async () => {
    const id = await submitted({ evidence: [], origin: 'suggestion' })
    const { items, next } = await queueOf(sri)
    expect(next).toBeNull()
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      entry: { id, status: 'submitted', version: 2 },
      owner: { id: office.agency.person.ani, name: 'ani', post: 'staffA' },
      plan: { rencanaAksi: 'Menyusun dokumen November', rhk: 'Tersusunnya dokumen' },
      problems: [{ code: 'no-evidence', level: 'warn' }],
      dayTotal: { expected: 450, filled: 60 },
    })
    expect(items[0]!.entry).not.toHaveProperty('origin')
  })

  test('drafts are invisible to the supervisor, in the queue, in remarks and in the day', async () => {
    await ani.act(save(makeId(), 0, content(office.agency, { start: 500, end: 520 })))
    await submitted()
    const { items } = await queueOf(sri)
    expect(items.map((item) => item.problems)).toEqual([[]])
    expect(items[0]!.dayTotal.filled).toBe(60)
  })

  test('a typed link and a captured one look the same to the supervisor', async () => {
    const url = 'https://docs.google.com/d/1'
    const typed = { scope: 'unknown', title: 'docs.google.com', url } as const
    const captured = { url, title: 'Laporan - Google Dokumen', scope: 'self' } as const
    await submitted({ evidence: [typed] })
    await submitted({ start: 600, end: 660, evidence: [captured] })
    const { items } = await queueOf(sri)
    const shown = items.map(({ entry }) => JSON.stringify(entry.evidence))
    expect(shown).toHaveLength(2)
    expect(shown[1]).toBe(shown[0])
  })

  test('a correction that was not submitted is seen by nobody else, whatever they ask', async () => {
    const id = await submitted()
    const other = await submitted({ start: 600, end: 660, text: 'Menyusun surat undangan' })
    await sri.act(decide(id, 2, 'return', 'Lengkapi'))
    await ani.act(save(id, 3, { text: 'Rahasia', start: 610, end: 655, quantity: 7 }))
    const answer = await sri.act(decide(id, 3, 'approve'))
    expect(answer).toMatchObject({
      status: 'rejected',
      entry: { text: 'Menyusun laporan bulanan', start: 480, end: 540, version: 3 },
    })
    await ani.act(save(other, 2, { quantity: 2 }))
    const { items } = await queueOf(sri)
    expect(items.map(({ entry, problems }) => [entry.id, problems])).toEqual([[other, []]])
    const { people } = await teamOf(sri, '2026-11-17')
    expect(people.find((person) => person.name === 'ani')).toMatchObject({
      filled: 120,
      returned: 60,
    })
    expect(JSON.stringify([answer, items, people])).not.toMatch(/Rahasia|"(start|end)":(610|655)/)
  })

  test('what is decided keeps the words of its plan, and what comes after has the new ones', async () => {
    const id = await submitted()
    await sri.act(decide(id, 2, 'approve'))
    const list = (await (await ani.get('/api/skp')).json()) as {
      skp: { id: string; version: number; state: string }[]
    }
    const { id: skpId, version, state: _state, ...old } = list.skp[0]!
    const text = JSON.stringify(old).replaceAll('Menyusun dokumen November', 'Lain sama sekali')
    const put = { id: skpId, baseVersion: version, content: JSON.parse(text) as unknown }
    expect((await ani.send('PUT', '/api/skp', put)).status).toBe(200)
    const { rows } = await ani.sync([])
    expect(rows.find((row) => row.id === id)?.decision?.plan).toMatchObject({
      rencanaAksi: 'Menyusun dokumen November',
      rhk: 'Tersusunnya dokumen',
      period: { from: '2026-11-01', to: '2026-11-30' },
    })
    await submitted({ start: 600, end: 660 })
    expect((await queueOf(sri)).items[0]?.plan?.rencanaAksi).toBe('Lain sama sekali')
  })

  test('an approval is told to both sides and counted on the day', async () => {
    const id = await submitted()
    expect(await sri.act(decide(id, 2, 'approve'))).toMatchObject({
      status: 'applied',
      version: 3,
      entry: { status: 'approved' },
    })
    expect((await ani.sync([])).rows[0]).toMatchObject({
      status: 'approved',
      decision: { act: 'approve', by: 'sri', actingAs: 'chief', at: MORNING },
    })
    const { people } = await teamOf(sri, '2026-11-17')
    expect(people.find((person) => person.name === 'ani')).toMatchObject({
      expected: 450,
      filled: 60,
      waiting: 0,
      returned: 0,
    })
  })

  test('a decision on another version than the one seen is stale, and shows the entry as it is', async () => {
    const id = await submitted()
    expect(await sri.act(decide(id, 1, 'approve'))).toMatchObject({
      status: 'rejected',
      code: 'stale',
      entry: { version: 2, status: 'submitted' },
    })
  })

  test('of two supervisors at once one decides', async () => {
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      from: '2026-11-18',
      kind: 'plh',
    })
    const tono = await office.as('tono')
    const id = await submitted()
    const results = await Promise.all([
      sri.act(decide(id, 2, 'approve')),
      tono.act(decide(id, 2, 'return', 'Lengkapi')),
    ])
    expect(results.filter((result) => result.status === 'applied')).toHaveLength(1)
    expect((await ani.sync([])).rows[0]).toMatchObject({ version: 3 })
  })

  test('a return needs a reason, reaches the owner, and can be put right', async () => {
    const id = await submitted()
    expect(await sri.act(decide(id, 2, 'return', '  '))).toMatchObject({ code: 'comment-required' })
    await sri.act(decide(id, 2, 'return', 'Lampirkan bukti'))
    const { rows } = await ani.sync([])
    expect(rows[0]).toMatchObject({
      status: 'returned',
      decision: { act: 'return', comment: 'Lampirkan bukti' },
    })
    const { results } = await ani.sync([save(id, 3, { quantity: 2 }), submit(id, 3)])
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied'])
  })

  test('a returned entry can be corrected past the deadline, for three working days', async () => {
    const id = await submitted()
    // Saturday 5 December is the deadline; the return comes on the Friday before.
    setClock(Date.parse('2026-12-04T03:00:00Z'))
    sri = await office.as('sri')
    await sri.act(decide(id, 2, 'return', 'Perbaiki'))
    setClock(Date.parse('2026-12-09T03:00:00Z'))
    ani = await office.as('ani')
    expect(await ani.act(save(id, 3, { quantity: 2 }))).toMatchObject({ status: 'applied' })
    setClock(Date.parse('2026-12-10T03:00:00Z'))
    expect(await ani.act(submit(id, 4))).toMatchObject({
      status: 'rejected',
      code: 'stop-problems',
    })
    expect(await ani.act(save(id, 4, { quantity: 3 }))).toMatchObject({ code: 'period-closed' })
  })

  test('what was returned, submitted again after the deadline and withdrawn is not stuck', async () => {
    const id = await submitted()
    setClock(Date.parse('2026-12-04T03:00:00Z'))
    sri = await office.as('sri')
    await sri.act(decide(id, 2, 'return', 'Perbaiki'))
    setClock(Date.parse('2026-12-08T03:00:00Z'))
    ani = await office.as('ani')
    const { results } = await ani.sync([submit(id, 3), withdraw(id, 3)])
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied'])
    const { rows } = await ani.sync([])
    expect(rows[0]).toMatchObject({ status: 'returned', decision: { comment: 'Perbaiki' } })
    expect(await ani.act(save(id, 5, { quantity: 2 }))).toMatchObject({ status: 'applied' })
    expect(await ani.act(submit(id, 6))).toMatchObject({ status: 'applied' })
  })

  test('an approved entry is reopened with a reason, and not in a final period', async () => {
    const id = await submitted()
    await sri.act(decide(id, 2, 'approve'))
    expect(await sri.act(decide(id, 3, 'reopen'))).toMatchObject({ code: 'comment-required' })
    await office.deps.db.write((tx) =>
      tx
        .updateTable('period')
        .set({ final: 1 })
        .where('id', '=', office.agency.periodId.november)
        .execute(),
    )
    expect(await sri.act(decide(id, 3, 'reopen', 'Keliru'))).toMatchObject({
      code: 'period-closed',
    })
    await office.deps.db.write((tx) =>
      tx
        .updateTable('period')
        .set({ final: 0 })
        .where('id', '=', office.agency.periodId.november)
        .execute(),
    )
    expect(await sri.act(decide(id, 3, 'reopen', 'Keliru'))).toMatchObject({ status: 'applied' })
  })

  test('bulk gives a result for each, and one that fails stops no other', async () => {
    const good = await submitted()
    const draft = makeId()
    await ani.act(save(draft, 0, content(office.agency)))
    const last = await submitted({ start: 600, end: 660 })
    const { results } = await sri.sync([
      decide(good, 2, 'approve'),
      decide(draft, 1, 'approve'),
      decide(makeId(), 1, 'approve'),
      decide(last, 2, 'approve'),
    ])
    expect(results.map((result) => ('code' in result ? result.code : result.status))).toEqual([
      'applied',
      'not-found',
      'not-found',
      'applied',
    ])
  })

  test('the queue comes in pages, oldest day first, each entry once', async () => {
    const mutations = Array.from({ length: 130 }, (_, at) => {
      const id = makeId()
      const day = `2026-11-${String(2 + (at % 14)).padStart(2, '0')}`
      return [save(id, 0, content(office.agency, { day: day as never })), submit(id, 0)]
    }).flat()
    for (let at = 0; at < mutations.length; at += 50) await ani.sync(mutations.slice(at, at + 50))
    const first = await queueOf(sri)
    const rest = await queueOf(sri, first.next ?? '')
    const all = [...first.items, ...rest.items]
    expect([first.items.length, rest.items.length, rest.next]).toEqual([103, 27, null])
    expect(new Set(all.map((item) => item.entry.id)).size).toBe(130)
    const days = all.map((item) => item.entry.day)
    expect(days).toEqual([...days].sort())
  })
})
