import { expect } from '@playwright/test'
import { SRIKANDI } from './srikandi-page.ts'
import { ownComputerTest as test } from './recording.ts'
import { untilRead } from '../pages/recorder.ts'
import { queues } from '../sites/srikandi/paths.ts'

const LETTERS = `${SRIKANDI}${queues.masuk.path}`

test(
  'what is opened in a private window does not exist for the recorder',
  { tag: '@capture' },
  async ({ recording: { page, log, untilFront } }) => {
    await page.goto(LETTERS)
    await untilFront('page')
    const before = (await log.events()).length
    const browser = page.context().browser()
    if (!browser) throw new Error('the browser of this profile cannot be reached')
    const session = await browser.newBrowserCDPSession()
    // Off the record, as a private window is: nothing of the ordinary profile is there.
    const { browserContextId } = await session.send('Target.createBrowserContext')
    const { targetId } = await session.send('Target.createTarget', {
      url: LETTERS,
      browserContextId,
    })
    await expect
      .poll(async () => {
        const { targetInfos } = await session.send('Target.getTargets')
        return targetInfos.find((target) => target.targetId === targetId)?.title
      })
      .toContain('SRIKANDI')
    await untilRead(page)
    const seen = (await log.events()).slice(before)
    expect(seen.filter(({ type }) => type === 'focus' || type === 'action')).toEqual([])
    await session.send('Target.disposeBrowserContext', { browserContextId })
  },
)
