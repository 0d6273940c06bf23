import { beforeEach, expect, test } from 'vitest'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { makeId, planContent } from '../../test/agency.ts'
import { problemOf, type Client } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { useOffice } from '../../test/office.ts'

stopClock()

onBothEngines('the longest plans', (open) => {
  const office = useOffice(open)
  let budi: Client
  beforeEach(async () => {
    budi = await office.as('budi')
  })

  const planOf = (counts: readonly number[]): SkpContent => {
    const { agency } = office
    const sample = planContent({ ...agency, plan: { november: makeId(), october: makeId() } })
    const [rhk] = sample.rhk
    const [action] = rhk!.rencanaAksi
    return {
      ...sample,
      rhk: counts.map((count) => ({
        ...rhk!,
        id: makeId(),
        rhkAtasan: '',
        indikator: [],
        rencanaAksi: Array.from({ length: count }, () => ({
          ...action!,
          id: makeId(),
          deskripsi: 'a',
          target: '',
        })),
      })),
    }
  }
  let id: string
  beforeEach(() => {
    id = makeId()
  })
  const put = (baseVersion: number, content: SkpContent) =>
    budi.send('PUT', '/api/skp', { id, baseVersion, content })
  const rows = () =>
    office.deps.db.read
      .selectFrom('rencana_aksi')
      .select('id')
      .where('skp_id', '=', id)
      .where('instansi_id', '=', office.agency.instansiId)
      .execute()

  test('as many rencana aksi as half a megabyte holds are kept, renamed and taken out', async () => {
    const content = planOf(Array.from({ length: 20 }, () => 200))
    expect((await put(0, content)).status).toBe(200)
    expect(await rows()).toHaveLength(4000)
    const renamed = content.rhk.map((rhk) => ({ ...rhk, uraian: 'Lain' }))
    expect((await put(1, { ...content, rhk: renamed })).status).toBe(200)
    const words = await office.deps.db.read
      .selectFrom('rencana_aksi')
      .select('rhk')
      .distinct()
      .where('skp_id', '=', id)
      .execute()
    expect(words).toEqual([{ rhk: 'Lain' }])
    expect((await put(2, { ...content, rhk: [] })).status).toBe(200)
    expect(await rows()).toEqual([])
  })

  test('with 10,000 it is too large, and nothing is kept', async () => {
    const content = planOf(Array.from({ length: 50 }, () => 200))
    expect((await problemOf(await put(0, content))).code).toBe('too-large')
    expect(await rows()).toEqual([])
  })

  test('what is wrong with 4,000 of them is said of the first twenty', async () => {
    const content = planOf(Array.from({ length: 20 }, () => 200))
    const rhk = content.rhk.map((each) => ({
      ...each,
      rencanaAksi: each.rencanaAksi.map((item) => ({ ...item, periodId: makeId() })),
    }))
    const problem = await problemOf(await put(0, { ...content, rhk }))
    expect(problem).toMatchObject({ code: 'invalid' })
    expect(problem.errors).toHaveLength(20)
  })
})
