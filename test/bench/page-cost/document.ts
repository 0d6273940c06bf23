import type { BrowserContext, CDPSession, Page } from '@playwright/test'

export const DOCUMENT =
  'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'
const KEY_MS = 200

/** Milliseconds from the navigation to its load event, in a new tab. */
export async function loadDocument(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await page.goto(DOCUMENT, { waitUntil: 'load' })
  const ms = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    return (navigation as PerformanceNavigationTiming).loadEventEnd
  })
  await page.close()
  return ms
}

/** An editor in a new tab, with the caret in it, changing as a real one does at each key. */
export async function openEditor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(DOCUMENT)
  await page.evaluate(() => {
    // The real editor moves a caret, redraws rulers and toolbar states; the replica alone would be too quiet.
    const bar = document.body.appendChild(document.createElement('div'))
    bar.innerHTML = '<i></i>'.repeat(60)
    const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe')
    let turn = 0
    frame?.contentDocument?.body.addEventListener('keydown', () => {
      turn += 1
      for (const [at, child] of [...bar.children].entries()) {
        child.setAttribute('style', `left:${turn + at}px`)
        if ((turn + at) % 6 === 0) child.textContent = String(turn)
      }
      bar.append(bar.firstElementChild ?? '')
    })
  })
  await page.locator('.kix-appview-editor canvas').click()
  await page.waitForTimeout(1500)
  return page
}

/** Milliseconds the page's main thread was at work while somebody typed for `ms`. */
export async function typeFor(context: BrowserContext, ms: number): Promise<number> {
  const page = await openEditor(context)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const before = await taskMs(session)
  await typeUntil(page, Date.now() + ms)
  const after = await taskMs(session)
  await page.close()
  return after - before
}

export async function typeUntil(page: Page, until: number): Promise<void> {
  for (let at = 0; Date.now() < until; at++) {
    await page.keyboard.press(at % 7 === 6 ? 'Space' : 'a')
    await page.waitForTimeout(KEY_MS)
  }
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}
