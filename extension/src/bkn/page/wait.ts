const BURST_MS = 40
const PULSE_MS = 60

/**
 * Waits until `look` finds something, watching the page for changes. Undefined when patience or the signal ends;
 * patience may be `Infinity`.
 */
export async function waitFor<Found>({
  look,
  patienceMs,
  signal,
}: {
  readonly look: () => Found | undefined
  readonly patienceMs: number
  readonly signal: AbortSignal
}): Promise<Found | undefined> {
  const first = look()
  if (first !== undefined || signal.aborted) return first
  return new Promise((resolve) => {
    const finish = (found: Found | undefined) => {
      observer.disconnect()
      clearInterval(pulse)
      clearTimeout(limit)
      signal.removeEventListener('abort', stop)
      resolve(found)
    }
    const check = () => {
      const found = look()
      if (found !== undefined) finish(found)
    }
    const stop = () => finish(undefined)
    // A page being drawn changes hundreds of times: one look for each burst is enough.
    let lookedAt = -Infinity
    const observer = new MutationObserver(() => {
      if (performance.now() - lookedAt < BURST_MS) return
      lookedAt = performance.now()
      check()
    })
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    // The address and an input's value change without a mutation, and a burst has an end.
    const pulse = setInterval(check, PULSE_MS)
    // A timer takes no infinity: it would ring at once.
    const limit = Number.isFinite(patienceMs)
      ? setTimeout(() => finish(look()), patienceMs)
      : undefined
    signal.addEventListener('abort', stop)
  })
}
