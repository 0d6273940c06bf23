import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { Patience } from '@jejak/extension/bkn/page/site'
import type { BknPage } from '@jejak/extension/bkn/runner'

type AtForm = { readonly visitor: Page; readonly patience: Patience }

/** "Isi, saya yang menyimpan": somebody looks at each filled form and presses OK, with a hand's own clicks. */
export function withHand(
  page: BknPage,
  lane: AtForm,
): { readonly page: BknPage; readonly settled: () => Promise<void> } {
  let hand = Promise.resolve()
  const press = handOf(lane)
  return {
    page: {
      ...page,
      ask(command) {
        // A click that is still under way is never one on the next form.
        const answer = hand.then(() => page.ask(command))
        if (command.do !== 'hand-over') return answer
        let isOver = false
        const end = () => void (isOver = true)
        answer.then(end, end)
        hand = press(() => isOver).catch(() => undefined)
        return answer
      },
    },
    settled: () => hand,
  }
}

/** Presses OK once, however long it takes to reach the button; then looks at what comes of it, and closes what stays. */
export function handOf({ visitor, patience }: AtForm): (isOver: () => boolean) => Promise<void> {
  const form = visitor
    .locator('[role=dialog], dialog')
    .filter({ hasText: 'KEGIATAN HARIAN' })
    .last()
  const click = (button: Locator, timeout: number): Promise<boolean> =>
    button.click({ timeout }).then(
      () => true,
      () => false,
    )
  return async (isOver) => {
    await wait(150)
    const ok = form.getByRole('button', { name: /^(OK|Simpan)$/ })
    const presses = await countPresses(visitor)
    // On a busy machine a click may be reported as too late although it has reached the button.
    while (!isOver() && !(await click(ok, 3000)) && !(await presses.hasGrown())) await wait(50)
    const yes = visitor.getByRole('button', { name: /^Ya/ }).last()
    for (const end = Date.now() + patience.saveMs; Date.now() < end && !isOver();) {
      // What the site asks may come at once or with the answer of the server.
      if (await yes.isVisible()) await click(yes, 300)
      await wait(30)
    }
    while (!isOver()) {
      if (await yes.isVisible()) await click(yes, 300)
      await click(visitor.locator('.swal2-confirm').last(), 300)
      await click(form.getByRole('button', { name: /^(Close|Batal)$/ }), 1000)
      await wait(100)
    }
  }
}

/** Counts the clicks of a hand on OK; a page that has been loaded anew since has had one. */
async function countPresses(page: Page): Promise<{ readonly hasGrown: () => Promise<boolean> }> {
  const count = () =>
    page.evaluate(() => {
      if (globalThis.pressesOfHand === undefined) {
        globalThis.pressesOfHand = 0
        const listen = ({ isTrusted, target }: Event) => {
          const button = target instanceof Element ? target.closest('button') : null
          const isOk = /^(?:OK|Simpan)$/.test(button?.textContent.trim() ?? '')
          if (isTrusted && isOk) globalThis.pressesOfHand = (globalThis.pressesOfHand ?? 0) + 1
        }
        document.addEventListener('click', listen, true)
      }
      return globalThis.pressesOfHand
    })
  const before = await count()
  return {
    hasGrown: () =>
      count().then(
        (now) => now !== before,
        () => true,
      ),
  }
}

declare global {
  var pressesOfHand: number | undefined
}
