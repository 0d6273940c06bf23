import { expect } from '@playwright/test'
import { readPersonas, requirePersona } from '../fixtures/persona.ts'
import { test } from '../fixtures/released-server.ts'
import { untilIdle } from '../pages/idle.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { skpPage } from '../pages/skp-page.ts'

test(
  'the demo starts with what a newcomer needs to sign in, and work to look at',
  { tag: '@smoke' },
  async ({ startReleased }) => {
    const { url, dataDir, log, now, openDevice } = await startReleased(['--demo'])
    const persona = requirePersona(await readPersonas(dataDir), 'pegawai')
    for (const told of [persona.name, persona.nip, persona.password]) expect(log()).toContain(told)

    const page = await (await openDevice()).newPage()
    await page.goto(url)
    await signInPage(page).signIn(persona, now)
    await expect(page.getByRole('heading', { name: 'Hari ini' })).toBeVisible()
    await untilIdle(page)
    await page.getByRole('link', { name: 'SKP', exact: true }).click()
    await expect(skpPage(page).tree.getByRole('listitem').first()).toBeVisible()
  },
)
