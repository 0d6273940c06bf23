/** A frame in which somebody can work is at least this large; widgets, trackers and hidden loads are smaller. */
const LEAST_WIDTH = 480
const LEAST_HEIGHT = 300

/**
 * Calls back once this frame can be seen: it is large and within the window. What is loaded in an invisible frame is
 * not being read by anyone, and there nothing starts at all.
 * @param start gets a function that says whether the frame can be seen at that moment
 */
export function whenShown(start: (isShown: () => boolean) => void): void {
  let isInView = false
  let isStarted = false
  const isShown = () =>
    isInView &&
    document.visibilityState === 'visible' &&
    innerWidth >= LEAST_WIDTH &&
    innerHeight >= LEAST_HEIGHT &&
    // Of another origin the element is not to be had; then size and place must do.
    window.frameElement?.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) !==
      false
  const look = () => {
    if (isStarted || !isShown()) return
    isStarted = true
    start(isShown)
  }
  new IntersectionObserver(([entry]) => {
    isInView = entry?.isIntersecting === true
    look()
  }).observe(document.documentElement)
  window.addEventListener('resize', look)
}
