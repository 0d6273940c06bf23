import { beforeEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { contract } from '@jejak/shared/api/contract'
import type { Reason } from '@jejak/shared/review/reason'
import type { Client } from '../../test/client.ts'
import { MORNING, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

const reason = (text: string, usedAt: number, more: Partial<Reason> = {}): Reason => ({
  text,
  codes: ['no-evidence'],
  usedAt,
  removed: false,
  ...more,
})

onBothEngines('reasons in a supervisor’s own words', (open) => {
  const office = useOffice(open)
  let phone: Client
  let desk: Client
  beforeEach(async () => {
    phone = await office.as('sri')
    desk = await office.as('sri')
  })
  const exchange = async (client: Client, ...reasons: Reason[]) => {
    const answer = await client.send('POST', '/api/review-reasons', { reasons })
    return v.parse(contract.exchangeReasons.response, await answer.json()).reasons
  }

  test('are on each of their devices, the newest first, and on nobody else’s', async () => {
    await exchange(phone, reason('Unggah notulen', 1))
    const all = await exchange(desk, reason('Tulis hasilnya', 2, { codes: [] }))
    expect(all).toEqual([reason('Tulis hasilnya', 2, { codes: [] }), reason('Unggah notulen', 1)])
    expect(await exchange(phone)).toEqual(all)
    expect(await exchange(await office.as('tono'))).toEqual([])
  })

  test('said again they change nothing, however often and in whatever order', async () => {
    const [old, fresh] = [reason('Unggah notulen', 1), reason('Unggah notulen', 5, { codes: [] })]
    await exchange(phone, fresh)
    expect(await exchange(desk, old)).toEqual([fresh])
    expect(await exchange(desk, old, fresh, fresh)).toEqual([fresh])
  })

  test('taken out on one device they do not come back from another', async () => {
    const kept = reason('Unggah notulen', 1)
    await exchange(phone, kept)
    const out = { ...kept, usedAt: 2, removed: true }
    await exchange(phone, out)
    expect(await exchange(desk, kept)).toEqual([out])
    const again = reason('Unggah notulen', 3)
    expect(await exchange(desk, again)).toEqual([again])
  })

  test('thirty are kept, and a clock that runs ahead does not win for ever', async () => {
    const many = Array.from({ length: 40 }, (_, at) => reason(`Alasan ${at}`, at + 1))
    const kept = await exchange(phone, ...many)
    expect(kept.map(({ text }) => text)).toEqual(
      many
        .slice(10)
        .toReversed()
        .map(({ text }) => text),
    )
    const [ahead] = await exchange(phone, reason('Dari masa depan', MORNING + 1e9))
    expect(ahead).toMatchObject({ text: 'Dari masa depan', usedAt: MORNING })
  })
})
