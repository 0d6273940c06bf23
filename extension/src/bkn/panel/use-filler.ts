import { problem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { useRef, useState } from 'preact/hooks'
import { now, today } from '../../ui/world.ts'
import { runQueue } from '../runner.ts'
import { addLogLine, readBkn, saveQueue } from '../store/bkn-store.ts'
import { findBknTab, pageOfTab } from '../tab/bkn-tab.ts'

export type Filler = {
  readonly isRunning: boolean
  run(queue: Queue, options?: { readonly sawEmpty: boolean }): Promise<void>
  stop(): void
}

/** Runs the stored queue in the tab of e-Kinerja; one at a time, and the person can stop it at any moment. */
export function useFiller(): Filler {
  const [isRunning, setRunning] = useState(false)
  const life = useRef<AbortController>(new AbortController())
  const tab = useRef<number | undefined>(undefined)
  return {
    isRunning,
    async run(queue, options = { sawEmpty: false }) {
      tab.current = await findBknTab()
      if (tab.current === undefined) {
        return saveQueue({ ...queue, paused: problem('wrong-page') })
      }
      life.current = new AbortController()
      setRunning(true)
      try {
        await runQueue(queue, {
          page: pageOfTab(tab.current),
          save: saveQueue,
          log: addLogLine,
          mappings: await readBkn('mappings'),
          now,
          today,
          signal: life.current.signal,
          sawEmpty: options.sawEmpty,
        })
      } finally {
        setRunning(false)
      }
    },
    stop() {
      life.current.abort()
      if (tab.current !== undefined) void pageOfTab(tab.current).ask({ do: 'stop' })
    },
  }
}
