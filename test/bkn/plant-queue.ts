import type { Page } from '@playwright/test'
import type { Queue } from '@jejak/shared/bkn/queue'

/** Puts a queue where the panel keeps it, as if it had been left there, and opens the panel's e-Kinerja anew. */
export async function plantQueue(panel: Page, queue: Queue): Promise<void> {
  await panel.evaluate(async (value) => {
    const open = indexedDB.open('jejak')
    await new Promise((resolve, reject) => {
      open.addEventListener('success', resolve)
      open.addEventListener('error', reject)
    })
    const write = open.result.transaction('meta', 'readwrite')
    write.objectStore('meta').put({ key: 'bkn.queue', value })
    await new Promise((resolve) => write.addEventListener('complete', resolve))
    open.result.close()
  }, queue)
  await panel.reload()
  await panel.getByRole('button', { name: 'e-Kinerja', exact: true }).click()
}
