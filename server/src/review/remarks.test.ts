import { beforeEach, expect, test } from 'vitest'
import { decide, save, submit, type Client } from '../../test/client.ts'
import { setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { queueOf, submitNew, useOffice } from '../../test/office.ts'

stopClock()

const at = (local: string) => setClock(Date.parse(`${local}:00+07:00`))

onBothEngines('what the queue remarks upon', (open) => {
  const office = useOffice(open)
  let ani: Client
  let sri: Client
  beforeEach(async () => {
    at('2026-11-20T17:00')
    ani = await office.as('ani')
    sri = await office.as('sri')
  })
  const onFriday = (start: number, end: number) =>
    submitNew(ani, office.agency, {
      day: '2026-11-20' as never,
      start,
      end,
      text: `Menyusun bagian ${start}`,
    })
  const remarks = async () =>
    (await queueOf(sri)).items
      .toSorted((a, b) => a.entry.start - b.entry.start)
      .map(({ entry, problems }) => [
        entry.start,
        ...problems.map(({ code, params }) => ({ code, ...params })),
      ])

  test('the break of a Friday is no gap', async () => {
    await onFriday(570, 690)
    await onFriday(780, 840)
    expect(await remarks()).toEqual([[570], [780]])
  })

  test('what is missing beside the break is, without the break', async () => {
    await onFriday(450, 600)
    await onFriday(780, 840)
    expect(await remarks()).toEqual([[450], [780, { code: 'gap-before', minutes: 90 }]])
  })

  test('a day on which nobody has to work has no hours to be inside of', async () => {
    at('2026-11-22T12:00')
    await submitNew(ani, office.agency, { day: '2026-11-22' as never })
    expect(await remarks()).toEqual([[480, { code: 'outside-hours' }]])
  })

  test('what was filled in on time is not late because it was put right after a return', async () => {
    const id = await onFriday(480, 540)
    await sri.act(decide(id, 2, 'return', 'Lampirkan bukti'))
    at('2026-11-24T09:00')
    await ani.sync([save(id, 3, { quantity: 2 }), submit(id, 3)])
    expect(await remarks()).toEqual([[480]])
  })

  test('what is like other days, or far over its target, is told beside it and is no remark', async () => {
    const on = (day: string, start: number, patch: object = {}) =>
      submitNew(ani, office.agency, { day: day as never, start, end: start + 60, ...patch })
    const text = { text: 'Mengikuti apel pagi' }
    await on('2026-11-18', 480, text)
    await on('2026-11-19', 480, text)
    await on('2026-11-19', 540, { quantity: 4 })
    await on('2026-11-20', 480, { text: 'Menyusun naskah', quantity: 5 })
    await on('2026-11-20', 540, { text: 'Memindai berkas', quantity: 500, unit: 'lembar' })
    await on('2026-11-10', 480, text)
    const { items } = await queueOf(sri)
    const placeOf = ({ entry }: (typeof items)[number]) => `${entry.day} ${entry.start}`
    const told = items
      .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)))
      .map((item) => [
        placeOf(item),
        item.problems.filter(({ code }) => code !== 'late' && code !== 'outside-hours').length,
        item.remarks,
      ])
    const same = (n: number) => [{ code: 'repeated-text', params: { n } }]
    expect(told).toEqual([
      ['2026-11-10 480', 0, undefined],
      ['2026-11-18 480', 0, same(1)],
      ['2026-11-19 480', 0, same(1)],
      ['2026-11-19 540', 0, undefined],
      ['2026-11-20 480', 0, [{ code: 'over-target', params: { quantity: 5, target: 2 } }]],
      ['2026-11-20 540', 0, undefined],
    ])
  })
})
