import { problem } from '@jejak/shared/bkn/problem'
import { fail } from '@jejak/shared/result'
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { ANSWERS } from '../page/command.ts'
import type { AnswerOf, Command } from '../page/command.ts'
import { SITE } from '../page/site.ts'
import type { BknPage } from '../runner.ts'
import { ADDRESS } from './page-end.ts'

export const BKN_ORIGIN = `https://${SITE.host}/*`

export const isBknAllowed = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [BKN_ORIGIN] })
export const askForBkn = (): Promise<boolean> =>
  browser.permissions.request({ origins: [BKN_ORIGIN] })

/** The tab of e-Kinerja that the person has in front, or the one used last. */
export async function findBknTab(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: BKN_ORIGIN })
  const [best] = tabs.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
  )
  return best?.id
}

/** That tab as the queue's page. A document that goes away meanwhile answers `page-gone`, or that it was a login. */
export function pageOfTab(tabId: number): BknPage {
  return {
    async ask(command) {
      return v.parse(schemaOf(command.do), await send(tabId, command))
    },
    async reload() {
      // A tab that was closed meanwhile is told by the next command.
      const isThere = await browser.tabs.reload(tabId).then(
        () => true,
        () => false,
      )
      if (isThere) await untilLoaded(tabId)
    },
  }
}

function schemaOf<Do extends Command['do']>(name: Do): v.GenericSchema<unknown, AnswerOf<Do>> {
  return ANSWERS[name]
}

async function send(tabId: number, command: Command): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/bkn.js'] })
    const answer: unknown = await browser.tabs.sendMessage(tabId, { to: ADDRESS, command })
    if (answer !== undefined) return answer
  } catch {
    // The document was replaced while it worked, or the tab was closed: what it was is told below.
  }
  return fail(problem((await isLogin(tabId)) ? 'signed-out' : 'page-gone'))
}

async function isLogin(tabId: number): Promise<boolean> {
  await untilLoaded(tabId)
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (!tab?.url || !URL.canParse(tab.url)) return false
  return new URL(tab.url).pathname.startsWith(SITE.login.path)
}

/** Longer than any page of a slow site; after it the next command tells what is wrong. */
const LOAD_MS = 60_000

async function untilLoaded(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (!tab || tab.status === 'complete') return
  await new Promise<void>((resolve) => {
    const finish = () => {
      browser.tabs.onUpdated.removeListener(onUpdated)
      browser.tabs.onRemoved.removeListener(onRemoved)
      clearTimeout(limit)
      resolve()
    }
    const onUpdated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') finish()
    }
    const onRemoved = (id: number) => {
      if (id === tabId) finish()
    }
    const limit = setTimeout(finish, LOAD_MS)
    browser.tabs.onUpdated.addListener(onUpdated)
    browser.tabs.onRemoved.addListener(onRemoved)
  })
}
