import type { Page } from '@playwright/test'
import type { Queue } from '@jejak/shared/bkn/queue'

/** Puts a queue where the panel keeps it, as if it had been left there, and opens the panel's e-Kinerja anew. */
export const plantQueue = (panel: Page, queue: Queue): Promise<void> => plantKept(panel, { queue })

/** Puts what the bridge keeps, by its names, in place of what is there, and opens the panel's e-Kinerja anew. */
export async function plantKept(
  panel: Page,
  kept: Readonly<Record<string, unknown>>,
): Promise<void> {
  await panel.evaluate(async (rows) => {
    const open = indexedDB.open('jejak')
    await new Promise((resolve, reject) => {
      open.addEventListener('success', resolve)
      open.addEventListener('error', reject)
    })
    const write = open.result.transaction('meta', 'readwrite')
    for (const [name, value] of rows) write.objectStore('meta').put({ key: `bkn.${name}`, value })
    await new Promise((resolve) => write.addEventListener('complete', resolve))
    open.result.close()
  }, Object.entries(kept))
  await panel.reload()
  await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
}
