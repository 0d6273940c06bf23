import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { InstalledExtension } from '../fixtures/installed-extension.ts'

/** The side panel, in a tab of its own. */
export const openPanel = (extension: InstalledExtension): Promise<Page> =>
  extension.openPage('sidepanel.html')

/** Opens what stands behind a line: evidence, why it was suggested, and what can be done with it. */
export const openDetails = (line: Locator): Promise<void> => line.getByLabel(/^Rincian: /).click()

/** The panel tells the person that less is read of an app's pages than before. */
export const untilDeclineIsTold = (panel: Page, appName: string): Promise<void> =>
  expect(panel.getByText(`Deteksi detail ${appName} sedang menurun`)).toBeVisible()
