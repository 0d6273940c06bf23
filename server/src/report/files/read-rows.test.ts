import { expect, test } from 'vitest'
import { toDay } from '@jejak/shared/calendar/day'
import { stopClock } from '../../../test/clock.ts'
import { onBothEngines } from '../../../test/databases.ts'
import { submitNew, useOffice } from '../../../test/office.ts'
import { readRows, type Row } from './read-rows.ts'

stopClock()

const SPAN = { from: toDay('2026-11-01'), to: toDay('2026-11-02') }
const ROWS = 700

onBothEngines('rows of a report', (open) => {
  const office = useOffice(open)

  /** As many on two days as pages have to part, many of them at the same minute; in the order of their ids. */
  async function plant() {
    const { instansiId, person } = office.agency
    await submitNew(await office.as('ani'), office.agency)
    const { db } = office.deps
    const base = await db.read
      .selectFrom('entry')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .executeTakeFirstOrThrow()
    const many = Array.from({ length: ROWS }, (_, at) => ({
      ...base,
      id: `0199${String(at).padStart(4, '0')}-0000-7000-8000-${person.ani.slice(-12)}`,
      day: `2026-11-0${1 + Math.floor(at / 350)}`,
      text: `Nomor ${at}`,
    }))
    await db.write(async (tx) => {
      for (let at = 0; at < ROWS; at += 100) {
        await tx
          .insertInto('entry')
          .values(many.slice(at, at + 100))
          .execute()
      }
    })
  }

  const read = async (posts: readonly unknown[], isOwn: boolean) => {
    const { instansiId, person } = office.agency
    const pages: (readonly Row[])[] = []
    const ani = { id: person.ani, name: 'ani', posts: posts as readonly never[] }
    const span = { instansiId, ...SPAN }
    for await (const page of readRows(office.deps.db.read, span, [ani], isOwn)) pages.push(page)
    return pages
  }
  const texts = (pages: readonly (readonly Row[])[]) => pages.flat().map(({ text }) => text)

  test('pages join without a gap or a repeat, and none is large', async () => {
    await plant()
    const pages = await read([null, null], true)
    expect(texts(pages)).toEqual(Array.from({ length: ROWS }, (_, at) => `Nomor ${at}`))
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(40)
  })

  test('a day that is not the reader’s is left out', async () => {
    await plant()
    const post = { post: 'staffA', unor: 'Dinas' }
    expect(texts(await read([null, post], false))).toEqual(
      Array.from({ length: 350 }, (_, at) => `Nomor ${350 + at}`),
    )
  })
})
