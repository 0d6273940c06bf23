import { minuteAt, type Day } from '@jejak/shared/calendar/day'
import { useEffect, useRef, useState } from 'preact/hooks'
import { zoneOf } from '../../settings/settings.ts'
import type { DaySuggestions } from '../../suggestions/day-suggestions.ts'
import { addSuggestions } from '../../suggestions/manual.ts'
import { now, settings, today } from '../../ui/app-state.ts'
import { perform } from './last-act.ts'
import { planTyped, type PlannedText } from './plan-typed.ts'
import { UnderstoodText } from './understood-text.tsx'
import { d } from '../../ui/daily-t.ts'
import { Limit } from '../../ui/limit.tsx'

/** Text to begin with, from a gap that was pressed; a new object each time. */
export type Seed = { readonly line: string }

/** The line, and the words in it that the person has said are words. */
type Typed = { readonly line: string; readonly asWords: readonly string[] }
const NOTHING_TYPED: Typed = { line: '', asWords: [] }

type Props = { readonly day: Day; readonly found: DaySuggestions; readonly seed: Seed | undefined }

/** One line for work that no app saw. What was understood is shown while it is typed; Enter adds it. */
export function QuickAdd({ day, found, seed }: Props) {
  const [{ line, asWords }, setTyped] = useState<Typed>(NOTHING_TYPED)
  // What was said of words holds as long as they stand in the line.
  const setLine = (text: string) =>
    setTyped({ line: text, asWords: asWords.filter((words) => text.includes(words)) })
  const input = useRef<HTMLInputElement>(null)
  const write = (text: string, words?: readonly string[]) => {
    if (words) setTyped({ line: text, asWords: words })
    else setLine(text)
    input.current?.focus()
  }
  useEffect(() => {
    if (seed) write(seed.line)
  }, [seed])
  useFocusKey(() => input.current?.focus())
  const until = day === today() ? minuteAt(now(), zoneOf(settings.value)) : 1440
  const { lessonMinutes } = settings.value
  const planned =
    line.trim() === ''
      ? undefined
      : planTyped(line, found, {
          until,
          asWords,
          shown: day,
          today: today(),
          zone: zoneOf(settings.value),
          ...(lessonMinutes !== null && { lessonMinutes }),
        })
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!planned?.time || planned.need) return input.current?.focus()
    setLine('')
    await perform({ day, said: d('quick.added'), run: () => keep(planned, { day, found }) })
  }
  return (
    <form class="quick-add stack tight" onSubmit={(event) => void add(event)}>
      <div class="row quick-line">
        <label class="grow">
          <span class="unseen">{d('quick.label')}</span>
          <Limit max={400}>
            <input
              ref={input}
              value={line}
              autoComplete="off"
              placeholder={d('quick.placeholder')}
              aria-describedby="quick-said"
              aria-keyshortcuts="Alt+N"
              onInput={(event) => setLine(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setLine('')
              }}
            />
          </Limit>
        </label>
        <button type="submit" disabled={!planned?.time || Boolean(planned.need)}>
          {d('quick.add')}
        </button>
      </div>
      <div id="quick-said" aria-live="polite">
        {planned ? (
          <UnderstoodText day={day} line={line} planned={planned} onWrite={write} />
        ) : (
          <p class="small soft">{d('quick.hint')}</p>
        )}
      </div>
    </form>
  )
}

async function keep(
  { understood, time }: PlannedText,
  { day, found }: { readonly day: Day; readonly found: DaySuggestions },
): Promise<void> {
  if (!time) return
  const { text, quantity, unit } = understood
  const suggestion = { id: crypto.randomUUID(), ...time, text, quantity, unit, because: OWN_WORDS }
  await addSuggestions([suggestion], { day, now: now(), hours: found.hours })
}

/** Kept with the suggestion, as the reasons of suggestions are. */
const OWN_WORDS = 'ditulis sendiri'

/** Alt+N from anywhere in the panel; a letter alone would be in the way of people who speak to the computer. */
function useFocusKey(focus: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return
      event.preventDefault()
      focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
