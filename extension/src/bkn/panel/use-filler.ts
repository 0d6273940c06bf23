import { problem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { useRef, useState } from 'preact/hooks'
import { now, today } from '../../ui/app-state.ts'
import { runQueue } from '../runner.ts'
import { addLogLine, readBkn, saveQueue } from '../store/bkn-store.ts'
import { findBknTab, pageOfTab } from '../tab/bkn-tab.ts'

export type Filler = {
  /** `stopping`: OK may be pressed already, so its answer is still awaited. `elsewhere`: another panel fills. */
  readonly is: 'idle' | 'running' | 'stopping' | 'elsewhere'
  /** This panel fills, or is about to stop. */
  readonly isRunning: boolean
  run(queue: Queue, options?: { readonly sawEmpty: boolean }): Promise<void>
  stop(): void
}

/** Held by the panel that fills; the browser gives it back when that panel goes away, however it goes. */
const LOCK = 'bkn-fill'

/** Runs the stored queue in the tab of e-Kinerja; one panel at a time, and the person can stop it at any moment. */
export function useFiller(): Filler {
  const [is, setIs] = useState<Filler['is']>('idle')
  const life = useRef<AbortController>(new AbortController())
  const tab = useRef<number | undefined>(undefined)

  async function runHere(queue: Queue, sawEmpty: boolean): Promise<void> {
    tab.current = await findBknTab()
    if (tab.current === undefined) {
      return saveQueue({ ...queue, paused: problem('wrong-page') })
    }
    life.current = new AbortController()
    setIs('running')
    try {
      await runQueue(queue, {
        page: pageOfTab(tab.current),
        save: saveQueue,
        log: addLogLine,
        mappings: await readBkn('mappings'),
        units: await readBkn('units'),
        now,
        today,
        signal: life.current.signal,
        sawEmpty,
      })
    } finally {
      setIs('idle')
    }
  }

  return {
    is,
    isRunning: is === 'running' || is === 'stopping',
    run: (queue, options = { sawEmpty: false }) =>
      navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
        lock === null ? setIs('elsewhere') : runHere(queue, options.sawEmpty),
      ),
    stop() {
      life.current.abort()
      setIs('stopping')
      if (tab.current !== undefined) void pageOfTab(tab.current).ask({ do: 'stop' })
    },
  }
}
