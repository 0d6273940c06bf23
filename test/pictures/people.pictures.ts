import { expect } from '@playwright/test'
import { test } from '../fixtures/released-server.ts'
import { untilIdle } from '../pages/idle.ts'
import { HAND, takePicture } from './camera.ts'
import { openDemo } from './demo.ts'

test('pictures of somebody’s own pages', async ({ startReleased }) => {
  const { named, open, shoot } = await openDemo(await startReleased(['--demo']))
  const page = await open(named('Sari Puspitasari'), HAND)
  await untilIdle(page)
  await takePicture(page, 'pegawai-hari-ini')
  await shoot(page, '/kalender', 'pegawai-kalender')
  await shoot(page, '/skp', 'pegawai-skp')
  await shoot(page, '/kotak-masuk', 'pegawai-kotak-masuk')
  await shoot(page, '/bkn?dari=2026-01-13&sampai=2026-01-14', 'pegawai-bkn')
})

test('pictures of a supervisor’s pages', async ({ startReleased }) => {
  const { named, open, shoot } = await openDemo(await startReleased(['--demo']))
  const page = await open(named('Ratna Kusumawardani'), HAND)
  await untilIdle(page)
  await shoot(page, '/tinjau', 'atasan-antrean')
  await page
    .locator('main')
    .getByRole('button', { name: /Sari|Dimas|Nur/ })
    .first()
    .click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await takePicture(page, 'atasan-hari')
  await shoot(page, '/tim', 'atasan-tim')
})
