import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { SOON } from '../fixtures/soon.ts'
import { focusedName, untilFocusSeen } from './focus.ts'

/**
 * A key, or `“words”` to be typed, and what has the focus after it, as a reader says it. Several keys are pressed one
 * after the other, each as its own row: the table says where the focus is after each.
 */
export type Step = readonly [key: string, focus: string | RegExp]

/** Works by the keyboard alone: after each key the focus is where the table says, and it can be seen. */
export async function follow(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [at, [key, focus]] of steps.entries()) {
    if (key.startsWith('“')) await page.keyboard.type(key.slice(1, -1))
    else await page.keyboard.press(key)
    const message = `step ${at + 1}: ${key}`
    const reached = expect.poll(() => focusedName(page), { ...SOON, message })
    if (typeof focus === 'string') await reached.toBe(focus)
    else await reached.toMatch(focus)
    await untilFocusSeen(page, message)
  }
}
