import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { decide, save, submit, withdraw, type Client } from '../../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { submitNew, useOffice } from '../../../test/office.ts'

stopClock()
const DAY_MS = 86_400_000
const OCTOBER = toDay('2026-10-20')
const CLOSED = { status: 'rejected', code: 'period-closed' }

// October is closed and final, November open until 5 December; it is 18 November, 10.00 WIB.
onBothEngines('the gate of a period', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    ani = await office.as('ani')
    sri = await office.as('sri')
  })

  /** Sessions end after two weeks without use, so both sign in again. */
  const moveTo = async (at: number) => {
    setClock(at)
    ani = await office.as('ani')
    sri = await office.as('sri')
  }

  const returned = async () => {
    const id = await submitNew(ani, office.agency)
    await sri.act(decide(id, 2, 'return', 'Mohon dilengkapi.'))
    return id
  }

  test('a returned entry cannot be moved into a closed period', async () => {
    const id = await returned()
    expect(await ani.act(save(id, 3, { day: OCTOBER }))).toMatchObject(CLOSED)
    const { rows } = await ani.sync([])
    expect(rows.find((row) => row.id === id)).toMatchObject({ day: '2026-11-17', version: 3 })
  })

  test('a returned entry goes where a new one could go', async () => {
    const id = await returned()
    expect(await ani.act(save(id, 3, { day: toDay('2026-11-16') }))).toMatchObject({
      status: 'applied',
    })
  })

  test('past the deadline it is corrected on its own day and moved nowhere', async () => {
    const id = await submitNew(ani, office.agency)
    await moveTo(Date.parse('2026-12-07T03:00:00Z'))
    await sri.act(decide(id, 2, 'return', 'Mohon dilengkapi.'))
    expect(await ani.act(save(id, 3, { day: toDay('2026-11-16') }))).toMatchObject(CLOSED)
    expect(await ani.act(save(id, 3, { text: 'Menyusun laporan yang lengkap' }))).toMatchObject({
      status: 'applied',
    })
    expect(await ani.act(submit(id, 4))).toMatchObject({ status: 'applied' })
    expect(await sri.act(decide(id, 5, 'approve'))).toMatchObject({ status: 'applied' })
  })

  test('nothing is withdrawn from a closed period: it could not be handed in again', async () => {
    const id = await submitNew(ani, office.agency)
    await moveTo(Date.parse('2026-12-07T03:00:00Z'))
    expect(await ani.act(withdraw(id, 2))).toMatchObject(CLOSED)
  })

  test('a decision says the day it was made for, so that a correction stays there', async () => {
    const id = await returned()
    await ani.act(save(id, 3, { day: toDay('2026-11-16') }))
    const { rows } = await ani.sync([])
    expect(rows.find((row) => row.id === id)?.decision).toMatchObject({ day: '2026-11-17' })
    await moveTo(MORNING + 20 * DAY_MS)
    expect(await ani.act(save(id, 4, { text: 'Menyusun laporan' }))).toMatchObject(CLOSED)
  })
})
