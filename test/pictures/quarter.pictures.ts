import { expect } from '@playwright/test'
import type { Member } from '../fixtures/agency/cast.ts'
import { test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { fillQuarter } from '../journeys/quarter/filled.ts'
import { openQuarter, QUARTER } from '../journeys/quarter/office.ts'
import { untilIdle } from '../pages/idle.ts'
import { DESK, HAND, openAt, takePicture } from './camera.ts'

test.use({ moment: instantAt('2026-01-12T09:00:00') })

const RANGE = `dari=${QUARTER.from}&sampai=${QUARTER.to}`

test('pictures of a plan and its evaluation', async ({ agency, jejak, clock, openJejak }) => {
  await clock.set(instantAt('2026-04-01T09:00:00'))
  const office = await openQuarter({ agency, jejak, clock })
  await fillQuarter(office, agency, clock)
  const at = async (who: Member, path: string, viewport: typeof DESK | typeof HAND) => {
    const page = await (await openJejak(await office.now(who), { viewport })).open(path)
    await untilIdle(page)
    return page
  }

  const own = await at(agency.pegawai, '/penilaian', HAND)
  await own
    .getByRole('button', { name: /^Lihat rincian/ })
    .first()
    .click()
  await expect(own.getByRole('table').first()).toBeVisible()
  await untilIdle(own)
  await own.getByRole('article').first().scrollIntoViewIfNeeded()
  await takePicture(own, 'pegawai-penilaian')
  const shots = [
    ['/umpan-balik', 'pegawai-umpan-balik'],
    ['/pohon', 'pegawai-pohon'],
  ] as const
  for (const [path, name] of shots) {
    await openAt(own, jejak.url + path)
    await untilIdle(own)
    await takePicture(own, name)
  }
  await openAt(own, `${jejak.url}/laporan?bagian=kemajuan&${RANGE}`)
  await untilIdle(own)
  await own.getByRole('heading', { name: /^Target dan realisasi/ }).evaluate((heading) => {
    heading.scrollIntoView()
    scrollBy(0, -80)
  })
  await takePicture(own, 'pegawai-kemajuan')
  const desk = await at(agency.pegawai, `/laporan/cetak?formulir=penilaian&${RANGE}`, DESK)
  await takePicture(desk, 'pegawai-cetak')

  const above = await at(agency.atasan, '/tinjau/matriks', DESK)
  await takePicture(above, 'atasan-matriks')
  const head = await at(agency.atasan, '/tinjau/penilaian', HAND)
  await takePicture(head, 'atasan-penilaian')
  await openAt(head, `${jejak.url}/laporan?lihat=tim&${RANGE}`)
  await untilIdle(head)
  await head.getByRole('region', { name: 'Menurut pegawai' }).evaluate((table) => {
    table.scrollIntoView({ block: 'center' })
  })
  await takePicture(head, 'atasan-laporan')
})
