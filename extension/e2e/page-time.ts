/** Timeouts up to this long are something the page's script is about to do; longer ones are limits. */
const DUE_MS = 5000
/** Intervals up to this long are looks at the page; the longer one is the beat. */
const LOOK_MS = 2000

const machine = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
  now: globalThis.performance.now.bind(globalThis.performance),
}
type Id = ReturnType<typeof setTimeout>
type Run = () => void

const due = new Set<Id | undefined>()
const looks = new Map<Id | undefined, Run>()
let aheadMs = 0

/** A script in a watched page, in a world of its own: the page's timers are others. */
const isInPage = globalThis.document !== undefined && globalThis.location?.protocol === 'https:'

/** Before any part of the script sets a timer: what it is about to do can be waited for, and its time can pass. */
if (isInPage) {
  const replaced = {
    setTimeout: (run: Run, ms = 0): Id => {
      const id = machine.setTimeout(() => {
        due.delete(id)
        run()
      }, ms)
      if (ms <= DUE_MS) due.add(id)
      return id
    },
    clearTimeout: (id?: Id) => {
      due.delete(id)
      machine.clearTimeout(id)
    },
    setInterval: (run: Run, ms = 0): Id => {
      const id = machine.setInterval(run, ms)
      if (ms <= LOOK_MS) looks.set(id, run)
      return id
    },
    clearInterval: (id?: Id) => {
      looks.delete(id)
      machine.clearInterval(id)
    },
  }
  Object.assign(globalThis, replaced)
  performance.now = () => machine.now() + aheadMs
}

/** Moves the windows of the page's script, such as the twenty seconds after which a call is a meeting. */
export const passInPage = (ms: number): void => {
  aheadMs += ms
}

/**
 * Resolves when the script has read the page as it stands and is about to do nothing more: each look has been taken,
 * no timer is due, and its reports are answered.
 */
export async function untilPageIsRead(answered: () => Promise<unknown>): Promise<void> {
  // Requests that have been answered are told to observers a turn later.
  for (let turn = 0; turn < 2; turn++)
    await new Promise((next) => machine.setTimeout(() => next(undefined), 0))
  for (const look of looks.values()) look()
  do {
    while (due.size > 0) await new Promise((next) => machine.setTimeout(() => next(undefined), 20))
    await answered()
  } while (due.size > 0)
}
