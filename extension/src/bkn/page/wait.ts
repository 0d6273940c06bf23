/** Waits until `look` finds something, watching the page for changes. Undefined when patience or the signal ends. */
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
    const observer = new MutationObserver(check)
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    // The address and an input's value change without a mutation.
    const pulse = setInterval(check, 100)
    const limit = setTimeout(() => finish(look()), patienceMs)
    signal.addEventListener('abort', stop)
  })
}
