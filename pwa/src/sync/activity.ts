/** Between a write and the query that reads it again the browser needs a moment; that is work as well. */
const REST_MS = 120

export type Activity = {
  /** Busy while this is under way. */
  track<Value>(this: void, work: () => Promise<Value>): Promise<Value>
  /** Busy for a moment: something was written, and what follows from it is about to begin. */
  note(this: void): void
}

/**
 * Whether the app is at work: a request is on its way, something of ours is being written, or a run of the loop is about
 * to begin. What is held back for undo, or waits for a lost network, is no work.
 * @param show called with each change, and only then
 */
export function createActivity(show: (state: 'busy' | 'idle') => void): Activity {
  let running = 0
  let state: 'busy' | 'idle' = 'idle'
  let timer: ReturnType<typeof setTimeout> | undefined

  const become = (next: 'busy' | 'idle') => {
    if (next !== state) show((state = next))
  }
  const note = () => {
    become('busy')
    clearTimeout(timer)
    timer = setTimeout(() => running === 0 && become('idle'), REST_MS)
  }
  return {
    note,
    track: async (work) => {
      running++
      note()
      try {
        return await work()
      } finally {
        running--
        note()
      }
    },
  }
}

/** `<html data-activity="busy">`: for whoever operates the page from outside and must wait until it is at rest. */
export const activity = createActivity((state) => {
  document.documentElement.dataset['activity'] = state
})
