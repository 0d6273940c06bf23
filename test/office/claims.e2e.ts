import type { Page } from '@playwright/test'
import type { Agency } from '../fixtures/agency/agency.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'

/** From the account: this is not my supervisor, that one is. */
async function claim(page: Page, { kepala }: Agency) {
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Ini bukan atasan saya' }).click()
  await dialog.getByLabel('Atasan yang benar').fill(kepala.name.slice(0, 7))
  await dialog.getByRole('button', { name: kepala.name }).click()
  await dialog.getByLabel('Alasan').fill('Saya pindah ke sekretariat, SK 821/77.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Kirim' }).click()
  await expect(page.getByRole('region', { name: 'Klaim Anda' })).toContainText('Berjalan')
}

test(
  'a person names another supervisor, both are asked and agree, and the line changes',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const own = await (await openJejak(agency.pegawai, { viewport: PHONE })).open('/akun')
    await own.getByRole('link', { name: 'Atasan saya' }).click()
    await expect(own.getByRole('region', { name: 'Atasan Anda sekarang' })).toContainText(
      agency.atasan.name,
    )
    await claim(own, agency)

    for (const who of [agency.atasan, agency.kepala]) {
      await test.step(`${who.role} sees it in the navigation and answers it`, async () => {
        const page = await (await openJejak(who, { viewport: PHONE })).open('/')
        await page.getByRole('link', { name: 'Akun 1 menunggu jawaban Anda' }).click()
        await page.getByRole('link', { name: 'Atasan saya 1 menunggu jawaban Anda' }).click()
        const asked = page.getByRole('region', { name: 'Ditanyakan kepada Anda' })
        await expect(asked).toContainText('Saya pindah ke sekretariat')
        await expectAccessible(page)
        await asked
          .getByRole('button', { name: `Setuju: ${agency.pegawai.name}`, exact: true })
          .click()
        await page.getByRole('dialog').getByRole('button', { name: 'Setuju' }).click()
        await expect(asked).toContainText(`${who.name} setuju`)
        await expect(page.getByRole('link', { name: 'Akun', exact: true })).toBeVisible()
      })
    }

    await own.reload()
    await expect(own.getByRole('region', { name: 'Klaim Anda' })).toContainText('Atasan diganti')
    await expect(own.getByRole('region', { name: 'Atasan Anda sekarang' })).toContainText(
      agency.kepala.name,
    )
  },
)

test(
  'supervisors who do not agree leave it to the administrator, and everybody can read how it went',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const own = await (await openJejak(agency.pegawai)).open('/akun/atasan')
    await claim(own, agency)
    await expect(own.getByRole('button', { name: 'Ini bukan atasan saya' })).toHaveCount(0)

    const above = await (await openJejak(agency.atasan)).open('/akun/atasan')
    await above.getByRole('button', { name: `Tidak setuju: ${agency.pegawai.name}` }).click()
    const dialog = above.getByRole('dialog')
    await dialog.getByLabel('Catatan').fill('Masih di bidang saya.')
    await dialog.getByRole('button', { name: 'Tidak setuju' }).click()
    await expect(above.getByText('Masih di bidang saya.')).toBeVisible()

    const page = await (await openJejak(agency.admin)).open('/instansi')
    const tabs = page.getByRole('navigation', { name: 'Bagian halaman ini' })
    await tabs.getByRole('link', { name: 'Klaim atasan 1 klaim menunggu keputusan' }).click()
    const open = page.getByRole('region', { name: 'Berjalan' })
    await expect(open).toContainText(`${agency.atasan.name} tidak setuju: Masih di bidang saya.`)
    await open.getByRole('button', { name: /^Tolak klaim/ }).click()
    await page.getByRole('dialog').getByLabel('Catatan').fill('SK belum berlaku.')
    await page.getByRole('dialog').getByRole('button', { name: 'Tolak klaim' }).click()
    await expect(open.getByText('Tidak ada yang menunggu.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Selesai' })).toContainText('Ditolak')
    await expect(tabs.getByRole('link', { name: 'Klaim atasan', exact: true })).toBeVisible()

    await own.reload()
    await expect(own.getByRole('region', { name: 'Klaim Anda' })).toContainText('SK belum berlaku.')
    await expect(own.getByRole('button', { name: 'Ini bukan atasan saya' })).toBeVisible()
  },
)
