import type { BknPage } from '@jejak/extension/bkn/runner'
import { createChance } from '../../sites/kinerja-bkn/backend/chance.ts'

/** The panel was closed, or the browser: whoever ran the queue is no more. */
export class Killed extends Error {}

/**
 * A page whose runner may die at each command: before it is sent, or while the page is at work on it, when
 * the work goes on and nobody hears the answer.
 */
export function mortal(page: BknPage, rate: number, seed: number): BknPage {
  const chance = createChance(seed + 2_000_000)
  return {
    ...page,
    async ask(command) {
      if (chance() < rate / 2) throw new Killed()
      const answer = page.ask(command)
      if (chance() >= rate / 2) return answer
      // Some way into the work, and nobody is there to be told how it ended.
      answer.catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, chance() * 100))
      throw new Killed()
    },
  }
}
