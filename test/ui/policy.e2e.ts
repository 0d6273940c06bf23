import { expect, test } from '../fixtures/test.ts'

/** Each turns text into something that runs; the name is what a browser calls the missing type. */
const SINKS = {
  markup: () => {
    document.body.innerHTML = '<img src=x>'
  },
  'a script from afar': () => {
    document.createElement('script').src = 'https://orang.example/a.js'
  },
  'a script of its own': () => {
    document.createElement('script').text = 'globalThis.ran = true'
  },
  'another worker': () => void new Worker('/assets/lain.js'),
  'another service worker': () => navigator.serviceWorker.register('/lain.js'),
  'a second policy': () =>
    void (globalThis as unknown as { trustedTypes: TrustedTypePolicyFactory }).trustedTypes //
      .createPolicy('lain', {}),
} as const
type TrustedTypePolicyFactory = { createPolicy(name: string, rules: object): unknown }

test(
  'a page of Jejak makes of text no markup, no script and no worker',
  { tag: '@ui' },
  async ({ plainBrowser, jejak }) => {
    const context = await plainBrowser.newContext()
    const page = await context.newPage()
    await page.goto(jejak.url)
    for (const [what, sink] of Object.entries(SINKS))
      await expect(page.evaluate<unknown>(sink), what).rejects.toThrow('TypeError')
    // And the one address that the policy names is registered.
    const script = await page.evaluate(
      async () => (await navigator.serviceWorker.ready).active?.scriptURL,
    )
    expect(script).toBe(`${jejak.url}/service-worker.js`)
    await context.close()
  },
)
