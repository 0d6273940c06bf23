import { expect } from '@playwright/test'
import { test } from '../fixtures/released-server.ts'
import { nipOf, toFiles } from '../import/drawn-agency.ts'
import { activationPage } from '../pages/activation-page.ts'
import { importPage } from '../pages/import-page.ts'
import { setupPage } from '../pages/setup-page.ts'
import { sheetsPage } from '../pages/sheets-page.ts'
import { library } from './library.ts'
import { DESK, HAND, openAt, takePicture } from './camera.ts'
import { openDemo } from './demo.ts'

// Pages are found by their addresses: how one comes to them may change without a picture failing.

test('pictures of the first day', async ({ startReleased }) => {
  const { url, log, now, openDevice } = await startReleased()
  const desk = await (await openDevice()).newPage()
  await desk.setViewportSize(DESK)
  await openAt(desk, url)
  const setup = setupPage(desk)
  const token = /kode penyiapan ini: (\S+)/.exec(log())?.[1] ?? ''
  await desk.getByLabel('Nama instansi').fill('Dinas Perpustakaan Kabupaten Cempaka')
  await desk.getByLabel('Nama lengkap').fill('Wahyuni Lestari')
  await takePicture(desk, 'admin-penyiapan')
  await setup.begin({
    token,
    instansi: 'Dinas Perpustakaan Kabupaten Cempaka',
    name: 'Wahyuni Lestari',
    nip: '198807142011012003',
    password: 'beberapa kata yang panjang',
  })
  await setup.confirm(await setup.readSecret(), now)
  await setup.finish()

  const wrong = library()
  wrong.person[10]![0] = '1,98807E+17'
  wrong.person[20]![1] = ''
  wrong.assignment[10]![0] = nipOf(11)
  wrong.assignment[11]![3] = '31/02/2025'
  wrong.assignment[30]![1] = 'J-tidak-ada'
  await openAt(desk, `${url}/impor`)
  await takePicture(desk, 'admin-impor')
  const lists = importPage(desk)
  await lists.choose(toFiles(wrong))
  await lists.check()
  await expect(lists.errors.first()).toBeVisible()
  await takePicture(desk, 'admin-impor-salah')
  await lists.back()
  await lists.choose(toFiles(library()))
  await lists.check()
  await expect(lists.errors).toHaveCount(0)
  await takePicture(desk, 'admin-impor-siap')
  await lists.write.click()
  await expect(lists.done).toBeVisible()

  await openAt(desk, `${url}/lembar-aktivasi`)
  const sheets = sheetsPage(desk)
  await sheets.makeAll()
  await takePicture(desk, 'admin-lembar')
  const [, name = ''] = library().person[5] ?? []
  const code = await sheets.codeOf(name)
  const phone = await (await openDevice()).newPage()
  await phone.setViewportSize(HAND)
  await openAt(phone, `${url}/aktivasi`)
  await phone.getByLabel('NIP').fill(nipOf(5))
  await phone.getByLabel('Kode aktivasi').fill(code)
  await takePicture(phone, 'admin-aktivasi')
  const door = activationPage(phone)
  await door.begin({ nip: nipOf(5), code, password: 'jembatan kertas panjang' })
  await door.readSecret()
  await takePicture(phone, 'admin-autentikator')
})

test('pictures of an agency at work', async ({ startReleased }) => {
  const { named, open, shoot } = await openDemo(await startReleased(['--demo']))

  const admin = await open(named('Wahyuni Lestari'), DESK)
  await shoot(admin, '/instansi', 'admin-pegawai')
  // Holds a post of her own, and one as Plt.
  await shoot(admin, `/instansi/pegawai/${named('Ratna Kusumawardani').personId}`, 'admin-plt')
  await shoot(admin, '/instansi/peran', 'admin-peran')
  await shoot(admin, '/instansi/kalender', 'admin-kalender')
  await shoot(admin, '/perangkat-hilang', 'admin-perangkat')

  const keeper = await open(named('Melati Kusuma'), DESK)
  await shoot(keeper, '/instansi/periode', 'admin-periode')
  // The one that is under way; the first in the list is still to come.
  await keeper
    .getByRole('button', { name: /^Tutup / })
    .nth(1)
    .click()
  const dialog = keeper.getByRole('dialog')
  await expect(dialog.getByRole('row').first()).toBeVisible()
  await takePicture(keeper, 'admin-akhir-periode')

  const own = await open(named('Eko Prasetyo'), HAND)
  await shoot(own, '/cuti', 'admin-cuti')
})
