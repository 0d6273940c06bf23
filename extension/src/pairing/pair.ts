import { browser } from 'wxt/browser'
import { pagePattern } from '../capture/scripts.ts'
import { changeSettings } from '../settings/settings.ts'

export type Paired = 'done' | 'refused' | 'not-possible'

/**
 * Makes an origin the person's own Jejak. Only ever called by a press on a button of the extension that names the host:
 * no page can call it, and none is asked.
 */
export async function pair(origin: string): Promise<Paired> {
  const isGranted = await ask(origin)
  if (isGranted === undefined) return 'not-possible'
  if (!isGranted) return 'refused'
  await changeSettings({ page: origin })
  return 'done'
}

/** Undefined when this build may not even ask for that host. */
async function ask(origin: string): Promise<boolean | undefined> {
  try {
    return await browser.permissions.request({ origins: [pagePattern(origin)] })
  } catch {
    // The browser throws for hosts the manifest does not list.
    return undefined
  }
}
