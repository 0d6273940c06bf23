import { toDay } from '@jejak/shared/calendar/day'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../../test/agency.ts'
import { content, save, submit, type Client } from '../../../test/client.ts'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { useOffice } from '../../../test/office.ts'

stopClock()

// It is 18 November, 10.00 WIB.
onBothEngines('time that cannot be', (open) => {
  const office = useOffice(open)
  let ani: Client
  beforeEach(async () => {
    ani = await office.as('ani')
  })

  const handIn = async (patch: Parameters<typeof content>[1]) => {
    const id = makeId()
    const saved = await ani.act(save(id, 0, content(office.agency, patch)))
    expect(saved).toMatchObject({ status: 'applied' })
    return ani.act(submit(id, 1))
  }
  const REFUSED = { status: 'rejected', code: 'stop-problems' }

  test('work of next week is not handed in today', async () => {
    expect(await handIn({ day: toDay('2026-11-25') })).toMatchObject(REFUSED)
  })

  test('work that ends this afternoon is not handed in this morning, work that ends now is', async () => {
    const today = toDay('2026-11-18')
    expect(await handIn({ day: today, start: 780, end: 840 })).toMatchObject(REFUSED)
    expect(await handIn({ day: today, start: 540, end: 610 })).toMatchObject({ status: 'applied' })
  })

  test('a second day of 24 hours does not fit into one', async () => {
    const whole = { day: toDay('2026-11-16'), start: 0, end: 1440 }
    expect(await handIn(whole)).toMatchObject({ status: 'applied' })
    expect(await handIn({ ...whole, text: 'Menyusun laporan kedua' })).toMatchObject(REFUSED)
  })
})
