import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { test } from '../fixtures/released-server.ts'
import { setupPage } from '../pages/setup-page.ts'
import { signInPage } from '../pages/sign-in-page.ts'

const ADMIN = {
  name: 'Wahyuni Lestari',
  nip: '198203152008012004',
  password: 'beberapa kata yang panjang',
}

test(
  'whoever can read the console of a new server sets it up, and signs in with what they made',
  { tag: '@smoke' },
  async ({ startReleased }) => {
    const { url, log, now, openDevice } = await startReleased()
    const token = /kode penyiapan ini: (\S+)/.exec(log())?.[1] ?? ''
    const page = await (await openDevice()).newPage()
    const setup = setupPage(page)
    await page.goto(url)

    await setup.begin({ ...ADMIN, token: 'bukan-kodenya', instansi: 'Dinas Kominfo' })
    await expect(setup.problem).toBeVisible()
    await expectAccessible(page)
    await setup.begin({ ...ADMIN, token, instansi: 'Dinas Kominfo' })
    await expectAccessible(page)
    const totpSecret = await setup.readSecret()
    await setup.confirm(totpSecret, now)
    await expect(setup.recoveryCodes.first()).toBeVisible()
    await expectAccessible(page)
    await setup.finish()
    await expect(page.getByRole('heading', { name: 'Hari ini' })).toBeVisible()

    // Set up once and for all: another device is asked who it is.
    const other = await (await openDevice()).newPage()
    await other.goto(url)
    await signInPage(other).enterPassword(ADMIN)
    await expect(signInPage(other).code).toBeVisible()
  },
)
