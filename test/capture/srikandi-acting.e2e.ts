import { expect } from '@playwright/test'
import { approve, askToSign, closeSigned, openSendDialog, sign } from './srikandi-acts.ts'
import { openLetter, SRIKANDI } from './srikandi-page.ts'
import { test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'

test(
  'S3: an approval whose badge changes only after a reload is one action',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    await openLetter(page, 'tandatangan', 'k01')
    await untilFront('naskah-keluar')
    await approve(page)
    await untilRead(page)
    await page.reload()
    await page.getByText('Linimasa').waitFor()
    await page.getByRole('button', { name: 'Buka tutup Daftar Penandatangan' }).click()
    await untilActions([
      { rule: 'approve', app: 'srikandi', trusted: true, object: { label: '000.1/123' } },
    ])
  },
)

test(
  'an approval whose badge changes at once is one action as well',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions }, sites }) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, badge: 'now' }
    await openLetter(page, 'tandatangan', 'k01')
    await untilFront('naskah-keluar')
    await approve(page)
    await untilActions([{ rule: 'approve' }])
  },
)

test(
  'S4: an approval that the server refused is nothing, also after a reload',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log }, sites }) => {
    await openLetter(page, 'tandatangan', 'k01')
    await untilFront('naskah-keluar')
    sites.srikandi.fx = { ...sites.srikandi.fx, failNext: 1 }
    await approve(page)
    await expect(page.locator('.swal2-icon-error')).toBeVisible()
    await untilRead(page)
    await page.reload()
    await page.getByText('Linimasa').waitFor()
    await untilRead(page)
    expect(await log.actions()).toEqual([])
  },
)

test(
  'S5: a wrong passphrase and then the right one are one signature',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    await openLetter(page, 'tandatangan', 'k21')
    await untilFront('naskah-keluar')
    await askToSign(page, 'CANARY_PASSPHRASE-salah')
    await expect(page.locator('.swal2-icon-error')).toBeVisible()
    await untilRead(page)
    await page.getByRole('button', { name: 'OK' }).click()
    await sign(page)
    await untilActions([{ rule: 'sign', trusted: true }])
  },
)

test(
  'S6: a signature that takes twenty seconds is still told',
  { tag: '@capture' },
  async ({ recording: { page, clock, untilFront, untilActions } }) => {
    const answer = Promise.withResolvers<void>()
    await page.route('**/tte', async (route) => {
      await answer.promise
      await route.continue()
    })
    await openLetter(page, 'tandatangan', 'k22')
    await untilFront('naskah-keluar')
    await askToSign(page)
    await clock.passInPages(20)
    answer.resolve()
    await closeSigned(page)
    await untilActions([{ rule: 'sign' }])
  },
)

test(
  'S7: a letter that was not sent after all is nothing',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await openLetter(page, 'tandatangan', 'k41')
    await untilFront('naskah-keluar')
    await openSendDialog(page)
    await page.getByRole('button', { name: 'Batal' }).click()
    await openSendDialog(page)
    await page.getByRole('button', { name: 'Ya, Lanjutkan' }).click()
    await page.getByRole('button', { name: 'Batal' }).click()
    await untilRead(page)
    expect(await log.actions()).toEqual([])
  },
)

test(
  'a letter that was sent is one action, seen after the page has loaded again',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    await openLetter(page, 'tandatangan', 'k41')
    await untilFront('naskah-keluar')
    await openSendDialog(page)
    await page.getByRole('button', { name: 'Ya, Lanjutkan' }).click()
    await page.getByRole('button', { name: 'Ya, Kirim' }).click()
    await expect(page.getByRole('heading', { name: 'Naskah ini telah dikirim' })).toBeVisible()
    await untilActions([{ rule: 'send' }])
  },
)

test(
  'S8: five letters signed within ten minutes are one suggestion of five letters',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions, clock, suggestions } }) => {
    for (const letter of ['k21', 'k22', 'k23', 'k24', 'k26']) {
      await openLetter(page, 'tandatangan', letter)
      await untilFront('naskah-keluar')
      // Well under the two minutes after which a letter stands alone: the clicks take real time as well.
      await clock.pass(0.5)
      await sign(page)
      await clock.pass(0.25)
    }
    await untilActions(Array(5).fill({ rule: 'sign' }))
    const signed = (await suggestions()).filter(({ kind }) => kind === 'action')
    expect(signed).toMatchObject([{ quantity: 5, unit: 'naskah' }])
  },
)

test(
  'S9: letters signed by a script are one suggestion that says so',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions, clock, suggestions } }) => {
    for (const letter of ['k21', 'k22', 'k23']) {
      await openLetter(page, 'tandatangan', letter)
      await untilFront('naskah-keluar')
      await page.locator('#formTte input[name=key]').fill('CANARY_PASSPHRASE-benar')
      for (const selector of ['button[form=formTte]', '.swal2-confirm']) {
        await page.locator(selector).waitFor()
        await page.locator(selector).evaluate((button: HTMLElement) => button.click())
      }
      await expect(page.locator('.swal2-icon-success')).toBeVisible()
      await untilRead(page)
      await page.locator('.swal2-confirm').evaluate((button: HTMLElement) => button.click())
      await expect(page.getByRole('heading', { name: 'Form TTE' })).toBeHidden()
      await clock.pass(0.5)
    }
    await untilActions(Array(3).fill({ rule: 'sign', trusted: false }))
    const bulk = (await suggestions()).filter(({ kind }) => kind === 'action')
    expect(bulk).toMatchObject([{ quantity: 3 }])
    expect(bulk[0]?.because.join(' ')).toMatch(/otomatis|skrip/i)
  },
)

test(
  'S13: a status chosen as a filter is not an approval',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, log } }) => {
    await openLetter(page, 'tandatangan', 'k01')
    await untilFront('naskah-keluar')
    await page.goto(`${SRIKANDI}/pembuatan-naskah-keluar/tandatangan-naskah`)
    await page.getByLabel('Cari Status Penandatangan').click()
    await page.getByRole('option', { name: 'SETUJU' }).click()
    await untilRead(page)
    expect(await log.actions()).toEqual([])
  },
)

test(
  'S18: a disposition is an action without recipient or message',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    await openLetter(page, 'masuk', 'm02')
    await untilFront('naskah-masuk')
    await page.getByRole('button', { name: 'Tindak Lanjut' }).click()
    await page.getByRole('menuitem', { name: 'Disposisikan' }).click()
    await page.locator('button[form=formDisposisi]').click()
    await expect(page.locator('.swal2-icon-success')).toBeVisible()
    await untilActions([
      { rule: 'dispose', object: { label: '000.1.2.3/45/DISKOMINFO/2026', klass: 'penting' } },
    ])
  },
)

test(
  'a verification and a refusal are told apart',
  { tag: '@capture' },
  async ({ recording: { page, untilFront, untilActions } }) => {
    for (const [letter, verdict] of [
      ['k02', 'Setuju'],
      ['k03', 'Tolak'],
    ] as const) {
      await openLetter(page, 'verifikasi', letter)
      await untilFront('naskah-keluar')
      await page.getByRole('button', { name: 'Buka tutup Daftar Verifikator' }).click()
      await page.locator('td svg', { hasText: 'Setuju/tolak verifikasi' }).click()
      await page.getByLabel(verdict, { exact: true }).check()
      await page.getByRole('button', { name: 'Kirim' }).click()
      await expect(page.locator('#formVerifikasi')).toBeHidden()
      await untilRead(page)
    }
    await untilActions([{ rule: 'verify' }, { rule: 'reject' }])
  },
)
