import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './office.ts'
import { untilRead } from '../pages/recorder.ts'

const SIPD = 'https://sipd.kemendagri.go.id/penatausahaan/pengeluaran'

async function verify(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).first().click()
  await page.getByRole('button', { name: 'Verifikasi Sekarang' }).click()
  await page.getByText(/Verifikasi SPP (Berhasil|Gagal)/).waitFor()
}

test(
  'three verifications make one line that counts them, without amounts or payees',
  { tag: '@capture' },
  async ({ desk }) => {
    await desk.page.goto(`${SIPD}/spp/LS`)
    await desk.untilFront({
      app: 'sipd',
      object: { type: 'spp', key: 'spp:SPP-LS', label: 'SPP-LS' },
      link: { url: `${SIPD}/spp/LS`, scope: 'self' },
    })
    for (let done = 1; done <= 3; done++) {
      await verify(desk.page)
      await expect.poll(async () => (await desk.log.actions()).length).toBe(done)
      await desk.page.getByRole('button', { name: 'Tutup' }).click()
      await desk.clock.pass(2)
    }
    expect(await desk.suggestions()).toMatchObject([
      { text: 'Memverifikasi 3 SPP-LS pada SIPD', quantity: 3, unit: 'dokumen' },
    ])
  },
)

test('a verification that failed is none', { tag: '@capture' }, async ({ desk }) => {
  desk.sites.sipd.failNext = 1
  await desk.page.goto(`${SIPD}/spp/LS`)
  await desk.untilFront({ object: { type: 'spp' } })
  await verify(desk.page)
  await untilRead(desk.page)
  expect(await desk.log.actions()).toEqual([])
})

for (const [path, type, label] of [
  ['https://sipd.kemendagri.go.id/penatausahaan/pengeluaran/spm/pembuatan?type=GU', 'spm', 'GU'],
  ['https://sipd.kemendagri.go.id/penatausahaan/pengeluaran/sp2d', 'sp2d', ''],
  ['https://sipd-ri.kemendagri.go.id/perencanaan/renja/cascading/1234567', 'renja', ''],
  ['https://sipd-ri.kemendagri.go.id/standar_harga/ssh', 'standar-harga', 'ssh'],
  ['https://peta.sipd.kemendagri.go.id/aklapv2/jurnal', 'jurnal', ''],
] as const) {
  test(`the path tells ${type}`, { tag: '@capture' }, async ({ desk }) => {
    await desk.page.goto(path)
    await desk.untilFront({ object: { type, label }, route: `/${type}` })
  })
}

test('nothing is read where people sign in', { tag: '@capture' }, async ({ desk }) => {
  await desk.page.goto('https://sipd.kemendagri.go.id/penatausahaan/login')
  await untilRead(desk.page)
  expect(await desk.log.fronts()).toEqual([])
})
