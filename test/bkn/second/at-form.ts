import { setTimeout as wait } from 'node:timers/promises'
import type { Locator } from '@playwright/test'
import type { BknPage } from '@jejak/extension/bkn/runner'
import type { SecondLane } from './lanes.ts'

/** "Isi, saya yang menyimpan": somebody looks at each filled form and presses OK, with a hand's own clicks. */
export function withHand(
  page: BknPage,
  { visitor, patience }: SecondLane,
): { readonly page: BknPage; readonly settled: () => Promise<void> } {
  let hand = Promise.resolve()
  const form = visitor
    .locator('[role=dialog], dialog')
    .filter({ hasText: 'KEGIATAN HARIAN' })
    .last()
  const click = (button: Locator, timeout: number): Promise<boolean> =>
    button.click({ timeout }).then(
      () => true,
      () => false,
    )
  /** Once, however long it takes to reach the button; then looks at what comes of it, and closes what stays. */
  const press = async (isOver: () => boolean) => {
    await wait(150)
    const ok = form.getByRole('button', { name: /^(OK|Simpan)$/ })
    while (!isOver() && !(await click(ok, 3000))) await wait(50)
    await click(visitor.getByRole('button', { name: /^Ya/ }), 400)
    for (const end = Date.now() + patience.saveMs; Date.now() < end && !isOver();) await wait(30)
    while (!isOver()) {
      await click(visitor.locator('.swal2-confirm').last(), 300)
      await click(form.getByRole('button', { name: /^(Close|Batal)$/ }), 1000)
      await wait(100)
    }
  }
  return {
    page: {
      ...page,
      ask(command) {
        const answer = page.ask(command)
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
