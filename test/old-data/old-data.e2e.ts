import { expect, type Page } from '@playwright/test'
import { countUnsent, rowsOfStores, shownOf, storesOf, type Waiting } from './expected.ts'
import { openOldBrowser, restorePage } from './old-browser.ts'
import { holdBack, readServerEntries, test } from './old-world.ts'
import { plantClock } from './planted-clock.ts'
import { rowsOf, type FrozenProfile } from './profile-file.ts'
import { readProfile } from './profile.ts'

const TODAY = '2026-11-18'

type Item = {
  readonly id: string
  readonly item: {
    readonly entry: { readonly text: string; readonly day: string }
    readonly owner: { readonly id: string }
  }
}

/** Rows of now for each frozen store. */
async function readAgain(page: Page, profile: FrozenProfile) {
  const databases = await page.evaluate(readProfile)
  return rowsOfStores(profile, { ...profile, databases })
}

async function sendAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'belum terkirim' }).first().click()
  await expect(page.getByText('Semua terkirim').first()).toBeVisible()
}

test(
  'what an old browser holds is there: captures, lines, settings, entries, a form, and the outbox goes out',
  { tag: '@smoke' },
  async ({ old }) => {
    const page = old.profile('owner.pwa.jsonl')
    const extension = old.profile('owner.extension.jsonl')
    const token = old.tokenOf(page)
    const { url, shiftMs } = old
    const browser = await openOldBrowser({ url, shiftMs, token, page, extension })
    const { context } = browser

    await test.step('the extension has its captures, lines, answers and queue, and shows them', async () => {
      const panel = await browser.openExtension('sidepanel.html')
      const kept = rowsOf(extension, 'jejak', 'kept') as {
        day: string
        state: string
        suggestion?: { text: string }
      }[]
      const own = kept.filter(({ state, day }) => state === 'edited' && day === TODAY)
      expect(own.length).toBeGreaterThan(0)
      for (const { suggestion } of own) {
        await expect(
          panel.getByRole('article').filter({ hasText: suggestion?.text ?? '?' }),
        ).toBeVisible()
      }
      const dropped = kept.filter(({ state, day }) => state === 'dropped' && day === TODAY)
      await expect(panel.getByText(`${dropped.length} saran dibuang`)).toBeVisible()
      await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
      const meta = rowsOf(extension, 'jejak', 'meta') as { key: string; value: unknown }[]
      const queue = meta.find(({ key }) => key === 'bkn.queue')?.value as {
        items: { entry: { text: string } }[]
      }
      for (const { entry } of queue.items) {
        await expect(panel.getByText(entry.text).first()).toBeAttached()
      }
      expect(await readAgain(panel, extension)).toMatchObject(rowsOfStores(extension))
      await panel.close()
    })

    await test.step('its settings are as they were', async () => {
      const options = await browser.openExtension('options.html')
      const settings = extension.area['settings'] as { apps: string[] }
      await expect(options.getByRole('textbox', { name: 'Alamat', exact: true })).toHaveValue(
        old.url,
      )
      await expect(options.getByRole('switch', { checked: true })).toHaveCount(settings.apps.length)
      const now = await options.evaluate(() => chrome.storage.local.get())
      expect(now).toMatchObject(extension.area)
      await options.close()
    })

    const letGo = await holdBack(context)
    const jejak = await context.newPage()
    await jejak.setViewportSize({ width: 390, height: 844 })
    const shown = shownOf(page)
    const of = storesOf(page)

    await test.step('the PWA shows the open form, the suggestions, each entry and what is unsent', async () => {
      await jejak.goto(old.url)
      const dialog = jejak.getByRole('dialog')
      const [form] = of('forms') as { value: { value: { text: string } } }[]
      await expect(dialog.getByLabel('Apa yang dikerjakan')).toHaveValue(
        form?.value.value.text ?? '',
      )
      await jejak.keyboard.press('Escape')
      await dialog.getByRole('button', { name: 'Buang isian' }).click()
      await expect(dialog).toBeHidden()
      const today = shown.filter(({ day }) => day === TODAY)
      expect(today.length).toBeGreaterThan(5)
      await expect(jejak.locator('article.entry')).toHaveCount(today.length)
      for (const { id, text } of today) {
        await expect(jejak.locator(`#kegiatan-${id}`)).toContainText(text)
      }
      const offered = (of('drafts') as { state: string }[]).filter(
        ({ state }) => state === 'offered',
      )
      await expect(jejak.locator('article.ghost')).toHaveCount(offered.length)
      await expect(
        jejak.getByRole('button', { name: `${countUnsent(page)} belum terkirim` }).first(),
      ).toBeVisible()
    })

    await test.step('all of it is sent, and the server then has what the screen showed', async () => {
      await letGo()
      await sendAll(jejak)
      const brief = (all: readonly { id: string; text: string; start: number; end: number }[]) =>
        all.map(({ id, text, start, end }) => `${id} ${start}–${end} ${text}`).toSorted()
      const entries = await readServerEntries(jejak)
      expect(brief(entries.filter(({ removed }) => !removed))).toEqual(brief(shown))
      const statuses = Object.fromEntries(entries.map(({ id, status }) => [id, status]))
      for (const { id, status } of shown) expect(statuses[id]).toBe(status)
    })
    await browser.close()
  },
)

test(
  'what an old supervisor decided without network is sent',
  { tag: '@smoke' },
  async ({ old, browser }) => {
    const page = old.profile('supervisor.pwa.jsonl')
    const context = await browser.newContext()
    await context.addInitScript(plantClock, old.shiftMs)
    await restorePage(context, { url: old.url, token: old.tokenOf(page), page })
    const letGo = await holdBack(context)
    const phone = await context.newPage()
    await phone.setViewportSize({ width: 390, height: 844 })
    const of = storesOf(page)
    for (const { item } of of('queue') as Item[]) {
      await phone.goto(`${old.url}/tinjau?buka=${item.owner.id}.${item.entry.day}`)
      await expect(
        phone.locator('article.queue-item').filter({ hasText: item.entry.text }),
      ).toBeVisible()
    }
    await expect(
      phone.getByRole('button', { name: `${countUnsent(page)} belum terkirim` }).first(),
    ).toBeVisible()
    await letGo()
    await sendAll(phone)

    const owner = await browser.newContext()
    const mine = old.profile('owner.pwa.jsonl')
    await restorePage(owner, { url: old.url, token: old.tokenOf(mine), page: mine })
    const plain = await owner.newPage()
    await plain.goto(`${old.url}/api/health`)
    const entries = await readServerEntries(plain)
    for (const { entryId, mutation } of of('outbox') as Waiting[]) {
      if (mutation.kind !== 'review.decide') continue
      const entry = entries.find(({ id }) => id === entryId)
      expect(entry?.status).toBe(mutation.act === 'approve' ? 'approved' : 'returned')
      expect(entry?.decision?.comment).toBe(mutation.comment)
    }
    await Promise.all([context.close(), owner.close()])
  },
)
