import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { controlPage } from '../clock/controls.ts'
import { isPresent } from '../clock/presence.ts'
import type { CaptureTable } from '../engine/adapter.ts'
import { isHostOf, isSignInHost } from '../engine/host.ts'
import { takeCapabilities } from '../engine/capabilities.ts'
import type { PageReport, Pending } from '../messages/page-report.ts'
import { LOOK_AGAIN } from '../messages/to-page.ts'
import { watchPage, type WatchDeps } from '../engine/watch.ts'

const RETRY_MS = 100
const MOST_TRIES = 40

/**
 * The script in a watched page. It is registered for one app after the person switched it on. It is an
 * unlisted script and not a WXT content script, because those announce themselves with an event that the
 * page can hear, and no page shall be able to tell that this person runs a recorder.
 */
export default defineUnlistedScript(() => {
  const adapter = tableOfThisPage()
  if (!adapter) return
  const capabilities = takeCapabilities()
  if (window.top === window) start({ adapter, capabilities, isPresent })
  else capabilities.whenShown?.((isShown) => start({ adapter, capabilities, isPresent: isShown }))
})

type Watching = Pick<WatchDeps, 'adapter' | 'capabilities' | 'isPresent'>

function start({ adapter, capabilities, isPresent: isLookedAt }: Watching): void {
  const life = takeOver()
  let all: Promise<void> = Promise.resolve()
  let isHeld = false
  const unanswered = new Set<object>()
  const send = async (message: object, triesLeft = MOST_TRIES): Promise<unknown> => {
    // After an update of the extension the old script can no longer speak: it ends without a sound.
    if (!browser.runtime?.id) return life.abort()
    const answer = await sendOnce(message)
    if (answer || triesLeft === 0) return answer
    // The worker was stopped between hearing and writing. By its id the report counts once.
    isHeld = true
    await new Promise((again) => setTimeout(again, RETRY_MS))
    return send(message, triesLeft - 1)
  }
  /** At once, for the page may be gone the next moment; but never before one that is sent again. */
  const report = (message: PageReport): Promise<unknown> => {
    const reported = { id: crypto.randomUUID(), ...message }
    const answer = isHeld ? all.then(() => send(reported)) : send(reported)
    const next: Promise<void> = Promise.all([all, answer]).then(() => {
      if (next === all) isHeld = false
    })
    all = next
    unanswered.add(reported)
    void answer.then(() => unanswered.delete(reported))
    return answer
  }
  // There is no later for a page that goes.
  window.addEventListener('pagehide', () => unanswered.forEach((one) => void sendOnce(one)), {
    signal: life.signal,
  })
  const watch = watchPage({
    adapter,
    capabilities,
    report: (message) => void report(message),
    isPresent: isLookedAt,
    newId: () => crypto.randomUUID(),
    signal: life.signal,
  })
  void report({ type: 'hello' }).then((pending) => {
    if (Array.isArray(pending)) watch.resume(pending as Pending[])
  })
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === LOOK_AGAIN) watch.lookAgain()
  })
  controlPage({
    beat: () => {
      watch.beat()
      return all
    },
    answered: () => all,
  })
}

const sendOnce = (message: object): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined)

/** The app's table, put there by the script that is registered together with this one. */
function tableOfThisPage(): CaptureTable | undefined {
  const adapter = Reflect.get(globalThis, 'jejakAdapter') as CaptureTable | undefined
  if (!adapter) return undefined
  // The table of added sites has no host: the browser injects it only where the person added one.
  if (isSignInHost(location.hostname)) return undefined
  if (adapter.hosts.length === 0) return { ...adapter, name: location.hostname }
  return isHostOf(adapter, location.hostname) ? adapter : undefined
}

/** One script a page: a newer one ends the older. The mark lives in the extension's own world. */
function takeOver(): AbortController {
  const life = new AbortController()
  const older: unknown = Reflect.get(globalThis, 'jejakLife')
  if (older instanceof AbortController) older.abort()
  Reflect.set(globalThis, 'jejakLife', life)
  return life
}
