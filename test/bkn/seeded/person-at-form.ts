import { setTimeout as wait } from 'node:timers/promises'
import type { BknPage } from '@jejak/extension/bkn/runner'
import { createChance } from '../../sites/kinerja-bkn/backend/chance.ts'
import type { Lane } from './lanes.ts'

const LOOK_MS = 400
const CLOSE_RATE = 0.1

/** A page at which somebody sits, as "Isi, saya yang menyimpan" wants it. */
export type Attended = {
  readonly page: BknPage
  /** Resolves when the person has taken the hand off the mouse. */
  settled(this: void): Promise<void>
}

/**
 * Looks at each filled form for a moment and presses OK, once; closes the form when no answer comes, and now and
 * then without OK. Trusted clicks, as a hand makes them.
 */
export function withPerson({ page, visitor, patience }: Lane, seed: number): Attended {
  const chance = createChance(seed + 3_000_000)
  let hand = Promise.resolve()
  const act = async (isOver: () => boolean) => {
    const form = visitor.locator('.modal.show')
    const click = async (name: string) => {
      if (!isOver())
        await form.getByRole('button', { name, exact: true }).first().click({ timeout: 2000 })
    }
    await wait(LOOK_MS)
    if (chance() < CLOSE_RATE) return click('Close')
    await click('OK')
    const yes = visitor.locator('.over-dialog').getByRole('button').first()
    await yes.click({ timeout: 300 }).catch(() => undefined)
    for (const end = performance.now() + patience.saveMs; performance.now() < end;) {
      if (isOver()) return
      await wait(20)
    }
    await click('Close')
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
        // The page may go to the login under the hand.
        hand = act(() => isOver).catch(() => undefined)
        return answer
      },
    },
    settled: () => hand,
  }
}
