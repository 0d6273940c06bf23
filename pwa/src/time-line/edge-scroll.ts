const EDGE_PX = 96
const MOST_PX_A_FRAME = 14

/** Scrolls the page while what is dragged is near the top or the bottom of the screen. */
export function edgeScroll(onScrolled: () => void): {
  readonly at: (clientY: number) => void
  readonly stop: () => void
} {
  let speed = 0
  let frame = 0
  const step = () => {
    frame = 0
    if (speed === 0) return
    const before = scrollY
    scrollBy(0, speed)
    if (scrollY !== before) onScrolled()
    frame = requestAnimationFrame(step)
  }
  return {
    at: (clientY) => {
      const above = EDGE_PX - clientY
      const below = clientY - (innerHeight - EDGE_PX)
      const near = Math.max(above, below, 0) / EDGE_PX
      speed = Math.sign(below - above) * Math.min(1, near) * MOST_PX_A_FRAME
      if (near === 0) speed = 0
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step)
    },
    stop: () => {
      speed = 0
      cancelAnimationFrame(frame)
    },
  }
}
