import { expect } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'

/** The settings that the extension opens when it is installed: another one would be drawn into that tab. */
async function optionsOf(context: BrowserContext): Promise<Page> {
  const isOptions = (page: Page) => page.url().endsWith('/options.html')
  await expect.poll(() => context.pages().some(isOptions)).toBe(true)
  const options = context.pages().find(isOptions)
  if (!options) throw new Error('the settings were closed meanwhile')
  return options
}

/** Puts a capture log on the device by the settings' own import, offered once the recorder has been agreed to. */
export async function importLogFile(context: BrowserContext, log: string): Promise<void> {
  const options = await optionsOf(context)
  const file = { name: 'log.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(log) }
  await options.locator('input[type=file][accept*=jsonl]').setInputFiles(file)
  await options.getByText(/[1-9]\d* kejadian ditambahkan/).waitFor()
  await options.close()
}
