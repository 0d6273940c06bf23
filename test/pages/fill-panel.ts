import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { bkn as text } from '@jejak/shared/i18n/id/bkn'

/** What the panel draws of a queue, as a person reads it. */
export type DrawnQueue = {
  /** `yours`: the form is full and OK is the person's; `resting`: nothing is at work, and it can be gone on with. */
  readonly is: 'working' | 'stopping' | 'yours' | 'resting' | 'over'
  /** Where it is, in one line. */
  readonly line: string
  /** Why it stands still. */
  readonly reason: string | undefined
  readonly entries: readonly DrawnEntry[]
  /** What the site's list offers, when that is asked. */
  readonly options: readonly string[]
  readonly buttons: readonly string[]
  /** What is to be settled by the rules of the site: whose words, and the field as it can be written anew. */
  readonly rules: readonly DrawnRule[]
}
export type DrawnRule = { readonly says: string; readonly field: string }
export type DrawnEntry = { readonly says: string; readonly state: string }

/** "Isi Progress Harian" and "Dari Jejak" of the panel: read as they are drawn, pressed as they are offered. */
export const fillPanel = (panel: Page) => {
  const part = panel.getByRole('region', { name: text['fill.title'], exact: true })
  const orders = panel.getByRole('region', { name: text['jejak.title'] })
  const rules = part.getByRole('region', { name: text['fill.rules'] })
  return {
    /** Undefined while no queue is drawn. */
    read: (): Promise<DrawnQueue | undefined> => panel.evaluate(readQueue, NAMES),
    async start(mode: 'fill' | 'save', count: number): Promise<void> {
      const way = mode === 'save' ? text['fill.modeSave'] : text['fill.modeFill']
      await orders.getByRole('radio', { name: way }).check()
      await orders
        .getByRole('button', { name: text['jejak.start'].replace('{n}', `${count}`) })
        .click()
    },
    says: (name: keyof typeof text): string => text[name],
    press: (name: keyof typeof text) =>
      part.getByRole('button', { name: text[name], exact: true }).click(),
    async map(option: string): Promise<void> {
      await part.getByLabel(text['fill.mapTo']).selectOption(option)
      await part.getByRole('button', { name: text['fill.map'] }).click()
    },
    /** Writes the field of the first that is to be settled; undefined is "not this one". */
    async settle(value: string | undefined): Promise<void> {
      const first = rules.getByRole('listitem').first()
      const drawnRules = async () => JSON.stringify((await panel.evaluate(readQueue, NAMES))?.rules)
      const before = await drawnRules()
      if (value === undefined) {
        await first.getByRole('button', { name: text['settle.leaveOut'] }).click()
      } else {
        await first.getByRole('textbox').fill(value)
        await first.getByRole('button', { name: text['settle.use'] }).click()
      }
      await expect.poll(drawnRules).not.toBe(before)
    },
  }
}

const NAMES = {
  part: text['fill.title'],
  rules: text['fill.rules'],
  stop: text['fill.stop'],
  stopping: text['fill.stopping'],
  yours: text['fill.yourTurn'].split('. ')[1] ?? '',
  over: text['fill.done'].split('.')[0] ?? '',
}

/** In the page. */
function readQueue(names: typeof NAMES): DrawnQueue | undefined {
  const part = document.querySelector(`section[aria-label="${names.part}"]`)
  const line = part?.querySelector(':scope > output')?.textContent ?? ''
  if (!part || line === '') return undefined
  const plain = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const all = (selector: string, within: Element | null = part) => [
    ...(within?.querySelectorAll(selector) ?? []),
  ]
  const buttons = all('button').map(plain)
  const rules = part.querySelector(`section[aria-label="${names.rules}"]`)
  const alert = all('[role=alert]').find((each) => !rules?.contains(each))
  const isWorking = buttons.includes(names.stop)
  return {
    is: line.includes(names.stopping)
      ? 'stopping'
      : isWorking
        ? line.includes(names.yours)
          ? 'yours'
          : 'working'
        : line.startsWith(names.over)
          ? 'over'
          : 'resting',
    line: line.replace(/\s+/g, ' ').trim(),
    reason: alert && plain(alert),
    entries: all('.queue ol > li').map((each) => ({
      says: plain(each.children[0]),
      state: plain(each.children[1]),
    })),
    options: all('select option')
      .map((each) => each.textContent ?? '')
      .slice(1),
    buttons,
    rules: all(':scope > ul > li', rules).map((each) => ({
      says: plain(each.querySelector('strong')),
      field: plain(each.querySelector('label > span')),
    })),
  }
}
