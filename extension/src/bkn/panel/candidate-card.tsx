import { plain } from '@jejak/shared/bkn/fill-entry'
import { formatTime } from '@jejak/shared/i18n/text'
import { forgetChoice, learnChoice } from '../../suggestions/choices.ts'
import { now, settings } from '../../ui/app-state.ts'
import { choose, readBkn, writeBkn } from '../store/bkn-store.ts'
import type { ActionOfDay } from '../store/bkn-store.ts'
import { CopyFields } from './copy-fields.tsx'
import type { Candidate } from './day-drafts.ts'
import { b } from './t.ts'

type Props = { readonly candidate: Candidate; readonly actions: readonly ActionOfDay[] }

/** One line: accept it, and say under which rencana aksi. The best guess stands first, and is not taken by itself. */
export function CandidateCard({ candidate, actions }: Props) {
  const { draft, isAccepted, isImported, ranked, decided } = candidate
  const rank = new Map(ranked.map(({ id }, index) => [id, index]))
  const place = (id: string) => rank.get(id) ?? ranked.length
  const sorted = actions.toSorted((x, y) => place(x.id) - place(y.id))
  const because = ranked[0]?.because ?? []
  const isKnown = actions.some((each) => plain(each.deskripsi) === plain(draft.rencanaAksi ?? ''))
  const time = (minute: number) => formatTime(minute, settings.value.locale)
  return (
    <article class={isAccepted ? 'card chosen stack tight' : 'card stack tight'}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isAccepted}
          aria-label={`${b('day.accept')}: ${draft.text}`}
          onChange={() => void choose(draft.id, { isAccepted: !isAccepted })}
        />
        <span class="grow">
          <span class="times">
            {time(draft.start)}–{time(draft.end)}
          </span>
          <span class="sentence">{draft.text}</span>
        </span>
      </label>
      <select
        aria-label={b('field.rencanaAksi')}
        value={draft.rencanaAksi ?? ''}
        onChange={(event) => void pick(candidate, event.currentTarget.value, actions)}
      >
        <option value="">{b('day.choose')}</option>
        {draft.rencanaAksi && !isKnown && (
          <option value={draft.rencanaAksi}>{draft.rencanaAksi}</option>
        )}
        {sorted.map((action) => (
          <option key={action.id} value={action.deskripsi}>
            {action.deskripsi}
          </option>
        ))}
      </select>
      {because.length > 0 && <p class="small soft">{because.join(' · ')}</p>}
      {isAccepted && decided.length > 0 && (
        <p class="row small">
          <span class="grow">
            {b('decided.title', { list: decided.map((each) => b(`decided.${each}`)).join(', ') })}
          </span>
          <button
            type="button"
            class="quiet"
            onClick={() => void choose(draft.id, { settling: {} })}
          >
            {b('decided.again')}
          </button>
        </p>
      )}
      <CopyFields draft={draft} />
      {isImported && (
        <p class="row">
          <button type="button" class="quiet" onClick={() => void withdraw(draft.id)}>
            {b('day.withdraw')}
          </button>
        </p>
      )}
    </article>
  )
}

/** Puts the line under a rencana aksi, and remembers it for lines like it. */
async function pick(
  { draft, objectKey }: Candidate,
  rencanaAksi: string,
  actions: readonly ActionOfDay[],
): Promise<void> {
  await choose(draft.id, { rencanaAksi })
  const action = actions.find(({ deskripsi }) => deskripsi === rencanaAksi)
  if (!action) return forgetChoice(draft.id)
  await learnChoice({
    id: draft.id,
    text: draft.text,
    objectKey,
    planId: action.id,
    rencanaAksi,
    at: now(),
  })
}

async function withdraw(id: string): Promise<void> {
  await writeBkn(
    'imported',
    (await readBkn('imported')).filter((row) => row.id !== id),
  )
}
