import type { InstalledExtension } from '../fixtures/installed-extension.ts'

/** The recorder has been agreed to, with nothing switched on. */
export const agree = ({ worker }: InstalledExtension): Promise<void> =>
  worker.evaluate(() => chrome.storage.local.set({ settings: { consent: { text: 1, at: 1 } } }))
