import { getStay, noteTouch, type Stay } from '../storage/device.ts'

const MINUTE_MS = 60_000
/** As the server's limits for such a session (DESIGN §9). */
const IDLE_MS = 30 * MINUTE_MS
const ABSOLUTE_MS = 12 * 60 * MINUTE_MS
const LOOK_EVERY_MS = 15_000
const NOTE_EVERY_MS = 20_000

/** Whether a stay on a shared computer has lasted too long, or nobody has touched the page for too long. */
export const isStayOver = ({ isShared, since, usedAt }: Stay, now: number): boolean =>
  isShared && (now - since >= ABSOLUTE_MS || now - usedAt >= IDLE_MS)

/**
 * Ends the stay of a person who walked away from a shared computer. The page asks the server again and again while it is
 * open, so the server cannot tell that nobody is there; a touch can.
 */
export function watchSharedComputer(stop: AbortSignal, end: () => void): void {
  let noted = 0
  const look = async (): Promise<boolean> => {
    const stay = await getStay()
    const isOver = stay !== undefined && !stop.aborted && isStayOver(stay, Date.now())
    if (isOver) end()
    return isOver
  }
  const lookNow = () => void look().catch(reportError)
  const quiet = { signal: stop, passive: true, capture: true } as const
  // Looked at first: the touch after an hour away is not the person who left.
  const lookThenTouch = async (now: number) => {
    if (!(await look())) await noteTouch(now)
  }
  const touch = () => {
    const now = Date.now()
    // At each key: the device is asked only when there is something to write. A clock may have been set back.
    if (now >= noted && now - noted < NOTE_EVERY_MS) return
    noted = now
    void lookThenTouch(now).catch(reportError)
  }
  for (const type of ['pointerdown', 'keydown']) {
    document.addEventListener(type, touch, quiet)
  }
  document.addEventListener('visibilitychange', lookNow, quiet)
  const timer = window.setInterval(lookNow, LOOK_EVERY_MS)
  stop.addEventListener('abort', () => clearInterval(timer))
}
