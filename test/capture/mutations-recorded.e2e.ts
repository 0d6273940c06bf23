import { expect } from '@playwright/test'
import { bundleReader } from '../sites/mutations/bundle.ts'
import { cases, check, openCase } from './mutation-cases.ts'
import { openPanel, untilDeclineIsTold } from '../pages/panel-page.ts'
import { test } from './office.ts'

/**
 * Apps whose tables name a field that must be there. Elsewhere a lost anchor looks like a page that has
 * less to tell: a lobby, a list, a closed window.
 */
const DECLINES = new Map([
  ['srikandi', 'SRIKANDI'],
  ['sakti', 'SAKTI'],
])
const MUTATIONS = 12

for (const half of [0, 1])
  test(
    `whatever an app changes about its pages, what is recorded is right or less (${half + 1} of 2)`,
    { tag: '@capture' },
    async ({ desk }) => {
      const { page, log, extension } = desk
      const reader = await bundleReader()
      /** The page in front says that it is looked at, two seconds later. What it then stands for is read from the log. */
      const look = async () => {
        const tab = await extension.worker.evaluate(async () => {
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          const { jejakTest: offset } = await chrome.storage.session.get()
          await chrome.storage.session.set({ jejakTest: Number(offset) + 2000 })
          if (active?.id !== undefined)
            await chrome.tabs.sendMessage(active.id, { jejakTest: 'beat' })
          return active?.id
        })
        return (await log.fronts()).findLast((event) => event.tab === tab)
      }
      const some = cases.filter((_, index) => index % 2 === half)
      for (const one of some) {
        const app = one.name === 'site' ? 'site:aplikasi.contohkab.go.id' : one.name
        await openCase(one, page)
        await page.evaluate(reader)
        await expect
          .poll(async () => (await look())?.object.label.toLowerCase(), { message: app })
          .toBe(one.label.toLowerCase())
        const names = await page.evaluate(() => window.mutationNames)
        expect(names).toHaveLength(MUTATIONS)
        for (const mutation of names) {
          await page.evaluate(([name, anchor]) => window.mutate(name, anchor), [
            mutation,
            one.anchor,
          ] as const)
          const told = await look()
          expect(told?.app, `${one.name}, ${mutation}`).toBe(app)
          check(one, { mutation, reading: told ?? null })
        }
        // The same loss on one page after the other is no accident: it is said where the person looks.
        for (let visit = 0; visit < (DECLINES.has(one.name) ? 5 : 0); visit++) {
          await page.evaluate(
            ([anchor, number]) => {
              history.replaceState(null, '', `?visit=${number}`)
              window.mutate('anchor removed', anchor)
            },
            [one.anchor, visit] as const,
          )
          await look()
        }
      }
      const panel = await openPanel(extension)
      for (const { name } of some) {
        const told = DECLINES.get(name)
        if (told) await untilDeclineIsTold(panel, told)
      }
      await panel.close()
    },
  )
