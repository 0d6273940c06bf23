import { remember } from '@jejak/shared/bkn/mapping'
import { withState } from '@jejak/shared/bkn/queue'
import type { BknProblemCode } from '@jejak/shared/bkn/problem'
import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { differencesOf } from '@jejak/shared/bkn/sight'
import { withUnit } from '@jejak/shared/bkn/unit-choice'
import { useState } from 'preact/hooks'
import { now } from '../../ui/app-state.ts'
import { addLogLine, readBkn, saveQueue, writeBkn } from '../store/bkn-store.ts'
import { ProblemText } from './problem-text.tsx'
import type { Filler } from './use-filler.ts'
import { b } from './t.ts'

/** Questions that the person's own look at e-Kinerja answers. */
const ASKED: ReadonlySet<BknProblemCode> = new Set([
  'calendar-empty',
  'calendar-crowded',
  'stands-there',
  'stands-in-time',
])
const againKey = (code: BknProblemCode) =>
  code === 'stands-in-time' ? 'fill.sendAgain' : 'fill.sawEmpty'

type Props = { readonly queue: Queue; readonly item: BknQueueItem; readonly filler: Filler }

/** What the person can do about a stop: choose the option, look for themselves, go on. */
export function PauseActions({ queue, item, filler }: Props) {
  const [option, setOption] = useState('')
  const { entry } = item
  const reason = queue.paused
  const map = async () => {
    const mapping = { rencanaAksi: entry.rencanaAksi, option, at: now() }
    await writeBkn('mappings', [...remember(await readBkn('mappings'), mapping)])
    await filler.run(queue)
  }
  const told = async () => {
    const [row] = reason?.code === 'stands-there' ? (reason.rows ?? []) : []
    const reads = row && differencesOf(entry, row).length > 0 ? { reads: row } : {}
    const next = withState(queue, entry.id, { kind: 'saved', at: now(), how: 'told', ...reads })
    await saveQueue({ ...next, paused: null })
    const { day, start, end } = entry
    await addLogLine({ at: now(), day, start, end, step: 'told' })
    await filler.run({ ...next, paused: null })
  }
  const agree = async () => {
    const { rencanaAksi, unit } = entry
    const choice = { rencanaAksi, own: unit, theirs: reason?.message ?? '', at: now() }
    await writeBkn('units', [...withUnit(await readBkn('units'), choice)])
    await filler.run(queue)
  }
  const isAsked = reason !== null && ASKED.has(reason.code)
  const canTell = isAsked || item.state.kind === 'filled'
  return (
    <div class="stack tight">
      {reason && <ProblemText problem={reason} />}
      {reason?.options && (
        <div class="card stack tight">
          <label class="field">
            <span>
              {b('fill.mapTo')} <strong>{entry.rencanaAksi}</strong>
            </span>
            <select value={option} onChange={(event) => setOption(event.currentTarget.value)}>
              <option value="">{b('day.choose')}</option>
              {reason.options.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
          <p class="row">
            <button type="button" disabled={option === ''} onClick={() => void map()}>
              {b('fill.map')}
            </button>
          </p>
        </div>
      )}
      <p class="row">
        <button type="button" class="primary" onClick={() => void filler.run(queue)}>
          {b('fill.resume')}
        </button>
        {isAsked && (
          <button type="button" onClick={() => void filler.run(queue, { sawEmpty: true })}>
            {b(reason.code === 'stands-there' ? 'fill.isOther' : againKey(reason.code))}
          </button>
        )}
        {reason?.code === 'unit-differs' && (
          <button type="button" onClick={() => void agree()}>
            {b('fill.unit')}
          </button>
        )}
        {canTell && (
          <button type="button" onClick={() => void told()}>
            {b(reason?.code === 'stands-there' ? 'fill.isThis' : 'fill.sawThere')}
          </button>
        )}
      </p>
    </div>
  )
}
