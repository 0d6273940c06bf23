import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { ANSWERS } from '@jejak/extension/bkn/page/command'
import type { AnswerOf, Command } from '@jejak/extension/bkn/page/command'
import type { Patience } from '@jejak/extension/bkn/page/site'
import type { BknPage } from '@jejak/extension/bkn/runner'
import { bundle } from './bundle.ts'
import { CALENDAR, visit } from './kinerja-page.ts'

let script: Promise<string> | undefined

/** The filler's page part as one script: the same modules that the extension's content script is made of. */
const fillerScript = (): Promise<string> =>
  (script ??= bundle({ entry: 'test/bkn/in-page.ts', format: 'iife' }))

/** Drives the filler inside the replica's page without the extension around it. */
export async function openFiller(
  page: Page,
  patience: Patience,
  changed?: string,
): Promise<BknPage> {
  const content = changed ?? (await fillerScript())
  await page.addInitScript({
    content: `window.__patience = ${JSON.stringify(patience)};\n${content}`,
  })
  return {
    ask: (command) => ask(page, command),
    // Whoever was sent to the login opens the calendar again before going on.
    reload: () => visit(page, page.url().includes('/kinerja_harian/') ? page.url() : CALENDAR),
  }
}

async function ask<Do extends Command['do']>(
  page: Page,
  command: Extract<Command, { do: Do }>,
): Promise<AnswerOf<Do>> {
  const schema: v.GenericSchema<unknown, AnswerOf<Do>> = ANSWERS[command.do]
  const answer = await page
    .evaluate((asked) => window.__filler.perform(JSON.parse(asked)), JSON.stringify(command))
    .catch(async (error: unknown) => {
      // The page was replaced while it worked, as after an expired session.
      if (!/context was destroyed|navigat|Target/i.test(String(error))) throw error
      await page.waitForLoadState('load')
      const isLogin = new URL(page.url()).pathname.startsWith('/login')
      return { ok: false, reason: { code: isLogin ? 'signed-out' : 'page-gone' } }
    })
  return v.parse(schema, answer)
}
