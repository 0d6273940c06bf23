import { EVIDENCE_MAX } from '@jejak/shared/entry/entry'
import { fileNameOf } from '@jejak/shared/evidence/file-name'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { minuteAt } from '@jejak/shared/calendar/day'
import type { Result } from '@jejak/shared/result'
import type { EvidenceLink } from '@jejak/shared/suggest/suggestion'
import { useRef, useState } from 'preact/hooks'
import { zoneOf } from '../../settings/settings.ts'
import type { DaySuggestion } from '../../suggestions/day-suggestions.ts'
import { edit } from '../../suggestions/decide.ts'
import { FileThumb, kindText } from '../../ui/file-thumb.tsx'
import { f } from '../../ui/files-t.ts'
import { now, settings, today } from '../../ui/app-state.ts'
import { makeNote, makePhoto, type Refusal } from './make-file.ts'
import { NoteForm } from './note-form.tsx'

/** Photos and notes of a suggestion, and the way to add one. */
export function SuggestionFiles({
  links,
  item,
  isAdding,
}: {
  readonly links: readonly EvidenceLink[]
  /** Undefined when the suggestion cannot be changed any more. */
  readonly item: DaySuggestion | undefined
  readonly isAdding: boolean
}) {
  const [problem, setProblem] = useState('')
  const [isWriting, setWriting] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [removed, setRemoved] = useState<EvidenceLink>()
  // A photo takes a moment to make: meanwhile the suggestion may have changed.
  const latest = useRef(item)
  latest.current = item

  const change = async (to: (links: readonly EvidenceLink[]) => readonly EvidenceLink[]) => {
    const current = latest.current
    if (current) await edit(current, { evidence: to(current.suggestion.evidence) }, now())
  }
  const add = async (make: Promise<Result<EvidenceLink, Refusal>>, name: string) => {
    setBusy(true)
    setProblem('')
    const made = await make.finally(() => setBusy(false))
    if (!made.ok) return setProblem(f(`refuse.${made.reason}`, { name }))
    setRemoved(undefined)
    await change((all) =>
      all.some(({ url }) => url === made.value.url) ? all : [...all, made.value],
    )
  }
  const addPhoto = (file: File | undefined) => {
    if (file) void add(makePhoto(file, { title: photoTitle(), now: now() }), file.name)
  }
  const remove = (link: EvidenceLink) => {
    setRemoved(link)
    void change((all) => all.filter(({ url }) => url !== link.url))
  }
  const isFull = links.length >= EVIDENCE_MAX
  return (
    <div class="stack tight small line-files">
      <ul class="file-lines">
        {links.map((link) => {
          const name = fileNameOf(link.url)
          if (name === undefined) return null
          return (
            <li key={link.url}>
              <FileThumb name={name} />
              <span class="grow">
                {link.title} <span class="soft">{kindText(name)}</span>
              </span>
              {item && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={f('add.remove', { title: link.title })}
                  onClick={() => remove(link)}
                >
                  {f('stored.delete')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {removed && (
        <p class="row">
          <span class="grow">{f('add.removed', { title: removed.title })}</span>
          <button
            type="button"
            onClick={() => {
              setRemoved(undefined)
              void change((all) => [...all, removed])
            }}
          >
            {f('add.undo')}
          </button>
        </p>
      )}
      {item && isAdding && (
        <>
          <p class="row">
            <label class="button file-pick">
              {f('add.photo')}
              <input
                type="file"
                class="unseen"
                accept="image/*"
                disabled={isFull || isBusy}
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0]
                  // The same file may be chosen again after it was removed.
                  event.currentTarget.value = ''
                  addPhoto(file)
                }}
              />
            </label>
            <button
              type="button"
              disabled={isFull || isBusy}
              aria-expanded={isWriting}
              onClick={() => setWriting(!isWriting)}
            >
              {f('add.note')}
            </button>
          </p>
          {isWriting && (
            <NoteForm
              onSave={(text) => {
                setWriting(false)
                void add(makeNote(text, now()), f('list.note'))
              }}
              onCancel={() => setWriting(false)}
            />
          )}
          <p class="soft">{f('stays.note')}</p>
        </>
      )}
      <div aria-live="polite">
        {isBusy && <p class="soft">{f('add.busy')}</p>}
        {problem && <p class="note stop">{problem}</p>}
      </div>
    </div>
  )
}

function photoTitle(): string {
  const { locale } = settings.value
  const time = formatTime(minuteAt(now(), zoneOf(settings.value)), locale)
  return f('title.photo', { when: `${formatDay(today(), locale, 'medium')}, ${time}` })
}
