import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'
import { switchOn } from '../fixtures/switch-on.ts'
import { expect, test } from '../fixtures/test.ts'
import { signInPage } from '../pages/sign-in-page.ts'

const pageOf = (extension: InstalledExtension): Promise<unknown> =>
  extension.worker.evaluate(async () => {
    const { settings } = await chrome.storage.local.get()
    return (settings as { readonly page?: string }).page
  })

/** The popup as it is drawn over a page: the page stays the one in front. */
async function popupOver(page: Page, extension: InstalledExtension): Promise<Page> {
  const popup = await extension.openPage('popup.html')
  await page.bringToFront()
  await popup.reload()
  return popup
}

test(
  'the signed-in page is paired by one confirmation that names it, and no address is typed',
  { tag: '@office' },
  async ({ workstation, agency, clock, jejak }) => {
    const { context, extension } = workstation
    await clock.follow(context)
    await switchOn(extension, ['google-docs'])
    const page = await context.newPage()
    await page.goto(`${jejak.url}/bkn`)
    await signInPage(page).signIn(agency.pegawai, clock.now)
    await page.goto(`${jejak.url}/bkn`)
    await expect(page.getByText('Ekstensi Jejak belum terhubung')).toBeVisible()

    const popup = await popupOver(page, extension)
    const { host } = new URL(jejak.url)
    await popup.getByRole('button', { name: `Ya, sambungkan ke ${host}` }).click()
    await expect(popup.getByText(`Tersambung ke ${host}.`)).toBeVisible()
    expect(await pageOf(extension)).toBe(jejak.url)
    // The open page knows at once: nothing has to be loaded anew.
    await expect(page.getByText('Ekstensi Jejak belum terhubung')).toBeHidden()
  },
)

test(
  'a page that plays Jejak cannot pair itself: it sees no extension, frames none, and is named by its own host',
  { tag: '@office' },
  async ({ workstation, jejak }) => {
    const { context, extension } = workstation
    await switchOn(extension, ['google-docs'])
    const attack = `<!doctype html><meta name="application-name" content="Jejak"><title>Jejak</title>
      <iframe src="chrome-extension://${extension.id}/options.html#connection-title"></iframe>
      <script>
        const say = () => { for (const type of ['jejak:hello', 'hello', 'pair', 'jejak:port'])
          postMessage({ type, nonce: 'x', page: '${jejak.url}' }, '*') }
        say(); setInterval(say, 50)
        addEventListener('message', (event) => { if (event.ports.length) document.title = 'paired' })
        try { chrome.runtime.sendMessage('${extension.id}', { type: 'pair' }) } catch { document.body.dataset.alone = '1' }
      </script>`
    const server = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end(attack),
    )
    await new Promise<void>((done) => server.listen(0, done))
    const { port } = server.address() as AddressInfo
    const page = await context.newPage()
    await page.goto(`http://localhost:${port}/`)
    await expect(page.locator('body')).toHaveAttribute('data-alone', '1')
    const frame = page.frames().at(-1)
    expect(frame?.url()).not.toContain(extension.id)

    const popup = await popupOver(page, extension)
    // What the person reads before they press is where the page really is.
    await expect(popup.getByText(`Ini Jejak Anda di localhost:${port}?`)).toBeVisible()
    expect(await page.title()).toBe('Jejak')
    expect(await pageOf(extension)).toBeUndefined()

    // Gone elsewhere between the question and the press: what was named is paired, nothing else.
    await page.goto(jejak.url)
    await popup.getByRole('button', { name: `Ya, sambungkan ke localhost:${port}` }).click()
    await expect.poll(() => pageOf(extension)).toBe(`http://localhost:${port}`)
    server.close()

    // Over an address without encryption there is no question at all, whatever the page calls itself.
    await page.route('http://jejak.contohkab.go.id/', (route) =>
      route.fulfill({ contentType: 'text/html', body: attack }),
    )
    await page.goto('http://jejak.contohkab.go.id/')
    const again = await popupOver(page, extension)
    await expect(again.getByRole('button', { name: 'Pengaturan' })).toBeVisible()
    await expect(again.getByText('Ini Jejak Anda')).toHaveCount(0)
  },
)
