/** A change of address or page has to hold still for this long before it is read … */
const SETTLE_MS = 300
/** … but is read at the latest after this, however restless the page is. */
const PATIENCE_MS = 3000

/**
 * Calls back when the page has changed and come to rest. The observer's own callback only sets a timer:
 * a list of thousands of rows must not feel it.
 */
export function watchChanges(onRest: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  const touch = () => {
    const now = performance.now()
    if (timer === undefined) waitingSince = now
    const left = Math.max(0, waitingSince + PATIENCE_MS - now)
    clearTimeout(timer)
    timer = setTimeout(run, Math.min(SETTLE_MS, left))
  }
  const run = () => {
    timer = undefined
    onRest()
  }
  const observer = new MutationObserver(touch)
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  watchAddress(touch, signal)
  return touch
}

/**
 * `navigate` fires before the address changes, and for downloads and mail links too, so only committed
 * changes count. Browsers without the Navigation API are asked once a second.
 */
function watchAddress(onChange: () => void, signal: AbortSignal): void {
  window.addEventListener('popstate', onChange, { signal })
  window.addEventListener('hashchange', onChange, { signal })
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', onChange, { signal })
    return
  }
  let last = location.href
  const timer = setInterval(() => {
    if (location.href === last) return
    last = location.href
    onChange()
  }, 1000)
  signal.addEventListener('abort', () => clearInterval(timer))
}
