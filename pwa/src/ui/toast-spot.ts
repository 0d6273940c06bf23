/** A part of the screen, from top to bottom and from left to right. */
export type Rect = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const AIR = 8

/**
 * How far from the top of the screen a toast goes. As low as can be, yet above every bar that stays where it is; at the
 * top, below the bars there, when it would cover what has the focus.
 */
export function toastTop({
  height,
  screen,
  toast,
  bars,
  focused,
}: {
  readonly height: number
  /** How high the screen is. */
  readonly screen: number
  readonly toast: Pick<Rect, 'left' | 'right'>
  readonly bars: readonly Rect[]
  readonly focused: Rect | null
}): number {
  const at = (top: number): Rect => ({ ...toast, top: top - AIR, bottom: top + height + AIR })
  const lifted = [...bars]
    .sort((a, b) => b.bottom - a.bottom)
    .reduce(
      (top, bar) => (meets(at(top), bar) ? bar.top - AIR - height : top),
      screen - height - AIR,
    )
  if (focused === null || !meets(at(lifted), focused)) return lifted
  const lowered = [...bars]
    .sort((a, b) => a.top - b.top)
    .reduce((top, bar) => (meets(at(top), bar) ? bar.bottom + AIR : top), AIR)
  // Neither will do for a field as high as the screen: then what can be read of it is the same.
  return meets(at(lowered), focused) || lowered > screen / 2 ? lifted : lowered
}

const meets = (a: Rect, b: Rect): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right
