import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { toastTop } from './toast-spot.ts'

/** What stays where it is while the page scrolls. */
export const BARS = '.bar, .nav-thumb, .act-bar, .day-bar, .dialog-head, .dialog-foot'

/** Keeps a toast off the bars and off what has the focus, wherever that goes. */
export function useSpot(box: RefObject<HTMLElement | null>, shown: unknown): void {
  const settle = () => {
    const own = box.current
    if (!own) return
    const { height, left, right } = own.getBoundingClientRect()
    const active = document.activeElement
    const isElsewhere = active && active !== document.body && !own.contains(active)
    const top = toastTop({
      height,
      screen: innerHeight,
      toast: { left, right },
      bars: [...document.querySelectorAll(BARS)].map((bar) => bar.getBoundingClientRect()),
      focused: isElsewhere ? active.getBoundingClientRect() : null,
    })
    own.style.top = `${top}px`
  }
  useLayoutEffect(settle)
  useEffect(() => {
    const stop = new AbortController()
    const on = { signal: stop.signal, passive: true, capture: true }
    for (const name of ['focusin', 'scroll', 'resize']) addEventListener(name, settle, on)
    // The page under it changes with what it tells of.
    const watch = new MutationObserver(settle)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      stop.abort()
      watch.disconnect()
    }
  }, [shown])
}
