import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import { assign, vacate } from '../../test/agency.ts'
import { decide, save, submit, withdraw, type Client } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { submitNew, useOffice } from '../../test/office.ts'

stopClock()

const MINUTE_MS = 60_000

onBothEngines('what somebody decided', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  let minutes: number
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
    minutes = 0
  })
  /** A minute later than what was decided before. */
  const later = () => setClock(MORNING + ++minutes * MINUTE_MS)
  const submitted = (patch = {}) => submitNew(ani, office.agency, patch)
  const act = async (who: Client, ...said: Parameters<typeof decide>) => {
    later()
    return who.act(decide(...said))
  }
  const decidedOf = async (client: Client, after = '') => {
    const answer = await client.get(`/api/decided?after=${encodeURIComponent(after)}`)
    return v.parse(contract.decided.response, await answer.json())
  }
  const linesOf = async (client: Client) =>
    (await decidedOf(client)).items.map(({ entry, history, mayReopen }) => [
      entry.id,
      entry.status,
      mayReopen,
      history.map((line) => `${line.act} ${line.by} ${line.actingAs} ${line.comment}`.trim()),
    ])

  test('stands newest first, each entry once with all that was decided on it', async () => {
    const [one, other] = [await submitted(), await submitted({ start: 600, end: 660 })]
    await act(sri, one, 2, 'approve')
    await act(sri, other, 2, 'return', 'Lengkapi')
    await act(sri, one, 3, 'reopen', 'Jumlah keliru')
    expect(await linesOf(sri)).toEqual([
      [one, 'returned', false, ['reopen sri chief Jumlah keliru', 'approve sri chief']],
      [other, 'returned', false, ['return sri chief Lengkapi']],
    ])
    const [first] = (await decidedOf(sri)).items
    expect(first?.history.map(({ isMine, seq }) => [isMine, seq > 0])).toEqual([
      [true, true],
      [true, true],
    ])
    expect(first).toMatchObject({
      owner: { name: 'ani', post: 'staffA' },
      plan: { rencanaAksi: 'Menyusun dokumen November', rhk: 'Tersusunnya dokumen' },
    })
  })

  test('an approved entry may be reopened until its period is final, and nobody else’s list has it', async () => {
    const id = await submitted()
    await act(sri, id, 2, 'approve')
    expect(await linesOf(sri)).toEqual([[id, 'approved', true, ['approve sri chief']]])
    expect((await decidedOf(await office.as('hadi'))).items).toEqual([])
    await office.deps.db.write((tx) =>
      tx
        .updateTable('period')
        .set({ final: 1 })
        .where('id', '=', office.agency.periodId.november)
        .execute(),
    )
    expect(await linesOf(sri)).toEqual([[id, 'approved', false, ['approve sri chief']]])
  })

  test('a correction under way is its owner’s own; handed in again it is shown as it waits', async () => {
    const id = await submitted()
    await act(sri, id, 2, 'return', 'Lengkapi')
    await ani.act(save(id, 3, { text: 'Menyusun laporan lengkap' }))
    const texts = async () => (await decidedOf(sri)).items.map(({ entry }) => entry.text)
    expect(await texts()).toEqual(['Menyusun laporan bulanan'])
    await ani.act(submit(id, 4))
    expect(await texts()).toEqual(['Menyusun laporan lengkap'])
    await ani.act(withdraw(id, 5))
    expect(await texts()).toEqual(['Menyusun laporan bulanan'])
  })

  test('who decided in another’s place finds it under the hat they wore, and nothing once they have left the post', async () => {
    const term = { from: '2026-11-16', to: '2026-11-18' }
    await assign(office.deps.db, office.agency, {
      person: 'tono',
      post: 'chief',
      kind: 'plh',
      ...term,
    })
    const tono = await office.as('tono')
    const id = await submitted()
    await act(tono, id, 2, 'approve')
    expect(await linesOf(tono)).toEqual([[id, 'approved', true, ['approve tono Plh. chief']]])
    setClock(MORNING + 24 * 60 * MINUTE_MS)
    expect(await linesOf(tono)).toEqual([])
    await vacate(office.deps.db, office.agency, 'other', '2026-11-18')
    expect((await tono.get('/api/decided')).status).toBe(403)
  })

  test('comes in pages, and what is decided meanwhile moves nothing from one to the next', async () => {
    const ids: string[] = []
    for (let at = 0; at < 55; at++) {
      ids.push(await submitted({ start: 480 + at, end: 481 + at, text: `Menyusun bagian ${at}` }))
    }
    for (let at = 0; at < ids.length; at += 25) {
      later()
      await sri.sync(ids.slice(at, at + 25).map((id) => decide(id, 2, 'approve')))
    }
    const first = await decidedOf(sri)
    expect(first.items).toHaveLength(50)
    await act(sri, ids[0]!, 3, 'reopen', 'Keliru')
    const rest = await decidedOf(sri, first.next ?? '')
    const seen = [...first.items, ...rest.items].map(({ entry }) => entry.id)
    expect(rest.next).toBeNull()
    // What was reopened meanwhile stands on the first page now.
    expect(new Set([...seen, ids[0]])).toEqual(new Set(ids))
    expect(seen.length).toBe(new Set(seen).size)
  })
})
