import { TEXT_MAX } from '@jejak/shared/entry/entry'
import { formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { findMerges, mergeEntries, proposeText, type Pair } from '@jejak/shared/split-merge/merge'
import { useState } from 'preact/hooks'
import { mergeTwo } from '../data/split-merge.ts'
import type { ShownEntry } from '../storage/views.ts'
import { toOneLine } from '../entries/form-value.ts'
import { refusedText } from '../entries/refused-text.ts'
import { locale, t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { say } from '../ui/toast.ts'
import { offerUndo } from './offer-undo.ts'
import { r } from '../screen/routine-text.ts'
import { Limit } from '../ui/limit.tsx'

/** Joins an entry with the one before or after it. */
export function MergePart({
  entry,
  entries,
  onDone,
}: {
  readonly entry: ShownEntry
  readonly entries: readonly ShownEntry[]
  readonly onDone: () => void
}) {
  const pairs = findMerges(
    entry,
    entries.filter((other) => !other.removed),
  ).filter(({ keep, absorb }) => keep.conflict === null && absorb.conflict === null)
  return (
    <section class="more-part">
      <h3>{r('more.merge')}</h3>
      {pairs.length === 0 && <p class="small quiet">{r('more.mergeNone')}</p>}
      {pairs.map((pair) => (
        <Join
          key={pair.keep.id + pair.absorb.id}
          pair={pair}
          other={pair.keep.id === entry.id ? pair.absorb : pair.keep}
          onDone={onDone}
        />
      ))}
    </section>
  )
}

function Join({
  pair,
  other,
  onDone,
}: {
  readonly pair: Pair<ShownEntry>
  readonly other: ShownEntry
  readonly onDone: () => void
}) {
  const { context } = useSession()
  const keeping = useKeeping()
  const { keep, absorb, pause } = pair
  const [first, second] = keep.start <= absorb.start ? [keep, absorb] : [absorb, keep]
  const [text, setText] = useState(() => proposeText(first.text, second.text))
  const sentence = toOneLine(text).trim()
  const merged = mergeEntries(keep, absorb, sentence)
  const time = (minute: number) => formatTime(minute, locale.value)
  const merge = async () => {
    const done = await mergeTwo(context, { keep, absorb, text: sentence })
    if (!done.ok) return say(refusedText(done.reason))
    offerUndo(context, r('more.mergeDone'), done.value)
    onDone()
  }
  return (
    <div class="stack">
      {keeping.notice}
      <p class="small">
        {r('more.mergeWith', {
          from: time(other.start),
          to: time(other.end),
          text: other.text || t('entry.noText'),
        })}
      </p>
      <label class="field">
        <span class="small label">{r('more.mergeText')}</span>
        <Limit max={TEXT_MAX}>
          <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </Limit>
      </label>
      <p class="small quiet">
        {r('more.mergeInto', {
          from: time(merged.start),
          to: time(merged.end),
          quantity: merged.quantity,
          unit: merged.unit || t('entry.noUnit'),
        })}{' '}
        {pause > 0 && r('more.mergePause', { duration: formatDuration(pause, locale.value) })}
      </p>
      <div>
        <button
          type="button"
          class="button"
          disabled={sentence === '' || sentence.length > TEXT_MAX || keeping.isBusy}
          onClick={() => void keeping.keep(merge)}
        >
          {r('more.mergeDo')}
        </button>
      </div>
    </div>
  )
}
