import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import type { Mode, Queue } from '@jejak/shared/bkn/queue'
import { saveQueue } from '../store/bkn-store.ts'
import { FillStart } from './fill-start.tsx'
import type { Filler } from './use-filler.ts'
import { b } from './t.ts'

type Props = {
  readonly entries: readonly FillEntry[]
  readonly isBlocked: boolean
  readonly filler: Filler
}

/** From the settled entries of a day to the official form. */
export function FillBar({ entries, isBlocked, filler }: Props) {
  const start = async (mode: Mode) => {
    const made: Queue = {
      id: crypto.randomUUID(),
      mode,
      items: entries.map((entry) => ({ entry, state: { kind: 'waiting' } })),
      paused: null,
    }
    await saveQueue(made)
    await filler.run(made)
  }
  return (
    <section class="stack tight" aria-label={b('fill.title')}>
      <h2>{b('fill.title')}</h2>
      <FillStart
        entries={entries}
        isBlocked={isBlocked}
        label={b('fill.start', { n: entries.length })}
        onStart={(mode) => void start(mode)}
      />
    </section>
  )
}
