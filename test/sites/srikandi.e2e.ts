import { expect } from '@playwright/test'
import { RIGHT_PASSPHRASE } from './srikandi/backend/api.ts'
import { openLetter, scrollUntil, SRIKANDI } from '../capture/srikandi-page.ts'
import { test } from './replica.ts'

test(
  'an approval is stored and shows only after a reload',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await openLetter(visitor, 'tandatangan', 'k01')
    await visitor.getByRole('button', { name: 'Buka tutup Daftar Penandatangan' }).click()
    await visitor.locator('td svg', { hasText: 'Setuju/tolak tanda tangan' }).click()
    await visitor.locator('button[type=submit][form=formTtd]').click()
    await expect(visitor.locator('#formTtd')).toBeHidden()
    await expect(visitor.locator('td .MuiBadge-badge')).toHaveText('BELUM')
    expect(sites.srikandi.done).toContain('ttd k01')
    await visitor.reload()
    await expect(visitor.getByRole('heading', { name: 'Form TTE' })).toBeVisible()
  },
)

test(
  'a signature needs the right passphrase and turns the temporary number final',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await openLetter(visitor, 'tandatangan', 'k21')
    for (const [passphrase, icon] of [
      ['salah', 'error'],
      [RIGHT_PASSPHRASE, 'success'],
    ] as const) {
      await visitor.locator('#formTte input[name=key]').fill(passphrase)
      await visitor.locator('button[form=formTte]').click()
      await visitor.getByRole('button', { name: 'Ya, Tandatangani' }).click()
      await expect(visitor.locator(`.swal2-icon-${icon}`)).toBeVisible()
      await visitor.getByRole('button', { name: 'OK' }).click()
    }
    await expect(visitor.getByRole('heading', { name: 'Form TTE' })).toBeHidden()
    await expect(visitor.getByText('900.1/0121/BKPSDMD/2026')).toBeVisible()
    expect(sites.srikandi.rows.get('k21')).toMatchObject({ signed: true })
  },
)

test(
  'a letter is sent after two questions, and the page says so after its reload',
  { tag: '@nightly' },
  async ({ visitor }) => {
    await openLetter(visitor, 'tandatangan', 'k41')
    await visitor.getByRole('button', { name: 'Pilih Aksi' }).click()
    await visitor.getByRole('menuitem', { name: 'Kirim Naskah' }).click()
    await visitor.getByRole('button', { name: 'Ya, Lanjutkan' }).click()
    await visitor.getByRole('button', { name: 'Ya, Kirim' }).click()
    await expect(visitor.getByRole('heading', { name: 'Naskah ini telah dikirim' })).toBeVisible()
  },
)

test(
  'a queue grows as it is scrolled, and a link is another one on each visit',
  { tag: '@nightly' },
  async ({ visitor }) => {
    await visitor.goto(`${SRIKANDI}/pembuatan-naskah-keluar/tandatangan-naskah?statusTT=BELUM`)
    await visitor.getByLabel('Detail k01').waitFor()
    const before = await visitor.getByLabel('Detail k01').getAttribute('href')
    await scrollUntil(visitor, 50)
    await visitor.reload()
    await expect(visitor.getByLabel('Detail k01')).not.toHaveAttribute('href', before ?? '')
  },
)

test(
  'random class names leave no known class behind, and the page still works',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, classes: 'random' }
    await openLetter(visitor, 'tandatangan', 'k01')
    await expect(visitor.getByText('Nomor Naskah')).toBeVisible()
    expect(await visitor.locator('[class*=Mui], [class*=css-]').count()).toBe(0)
  },
)

test(
  'a disposition is sent from the menu of an incoming letter',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    await openLetter(visitor, 'masuk', 'm02')
    await visitor.getByRole('button', { name: 'Tindak Lanjut' }).click()
    await visitor.getByRole('menuitem', { name: 'Disposisikan' }).click()
    await visitor.locator('button[form=formDisposisi]').click()
    await expect(visitor.locator('.swal2-icon-success')).toBeVisible()
    expect(sites.srikandi.done).toEqual(['baca m02', 'disposisi m02'])
  },
)

test(
  'an outgoing letter is registered with the real form controls',
  { tag: '@nightly' },
  async ({ visitor }) => {
    await visitor.goto(`${SRIKANDI}/pembuatan-naskah-keluar/registrasi-naskah-keluar`)
    await visitor.getByRole('button', { name: 'Tambah' }).click()
    await visitor.getByLabel('Jenis Naskah*').click()
    await visitor.getByRole('option', { name: 'Nota Dinas' }).click()
    await visitor.locator('textarea[name=hal]').fill('Permintaan data')
    await visitor.getByRole('button', { name: 'Simpan' }).click()
    await expect(visitor.locator('.swal2-icon-success')).toBeVisible()
  },
)
