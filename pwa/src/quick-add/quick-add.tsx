import type { Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { planIdOf } from '@jejak/shared/linking/link-view'
import { useId, useRef, useState } from 'preact/hooks'
import { forgetChoice } from '../data/choices.ts'
import { isQuotaExceeded } from '../storage/reopen.ts'
import { planOn, type PlanChoice } from '../data/skp.ts'
import { makeLearning } from '../data/make-learning.ts'
import { makeAll, unmakeAll } from '../data/undo.ts'
import type { ShownEntry } from '../storage/views.ts'
import type { DayViewModel } from '../entries/day-view-model.ts'
import { locale, t } from '../i18n.ts'
import { PlanChips } from '../linking/plan-chips.tsx'
import { useLinker } from '../linking/use-linker.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { lessonMinutes } from './lesson.ts'
import { QuickPreview } from './quick-preview.tsx'
import { toQuickContent, type Picks } from './quick-content.ts'
import { TwoDays } from './two-days.tsx'
import { useQuickLine, type Fill } from './use-quick-line.ts'
import { useSaidDay } from './use-said-day.ts'
import { r } from '../screen/routine-text.ts'
import './quick.css'
import { isWithinLimits, Limit } from '../ui/limit.tsx'

const NOTHING_PICKED: Picks = { reading: null, text: null, planId: undefined }

/** One line that becomes a draft: what was understood is shown while typing, and what is unclear is asked. */
export function QuickAdd({
  day,
  board,
  entries,
  plan,
  fill,
  onForm,
}: {
  readonly day: Day
  readonly board: DayViewModel
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly fill: Fill | null
  readonly onForm: (content: EntryContent) => void
}) {
  const { me, context } = useSession()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [picks, setPicks] = useState<Picks>(NOTHING_PICKED)
  const [isTried, setTried] = useState(false)
  const [isFull, setFull] = useState(false)
  const { line, asWords, setLine, forget } = useQuickLine({ day, input, fill })
  const lesson = lessonMinutes.value
  const typing = {
    zone: me.zone,
    asWords,
    ...(lesson !== undefined && { lessonMinutes: lesson }),
  }
  const there = useSaidDay(line, typing, { day, board, entries, plan })
  const { read } = there
  const choices = planOn(plan, me.periods, there.day)

  const write = (next: string, words?: readonly string[]) => {
    setLine(next, words)
    setPicks(NOTHING_PICKED)
    setTried(false)
  }
  const said = read.kind === 'clear' ? read.reading : read.kind === 'ask' ? read.readings[0] : null
  const text = picks.text ?? said?.said.text ?? ''
  const view = useLinker(choices)?.view({ text, objectKey: '' }, picks.planId) ?? null
  const planId = view && planIdOf(view)
  const content = toQuickContent({ day: there.day, read, picks, planId })

  const clear = () => {
    setPicks(NOTHING_PICKED)
    setTried(false)
    setFull(false)
    void forget()
  }
  const make = async (contents: readonly EntryContent[], saying: string) => {
    try {
      // Only a choice of their own teaches anything.
      const { ids, learned } =
        picks.planId === undefined || !contents[0]
          ? { ids: await makeAll(context, contents), learned: undefined }
          : await makeLearning(context, contents, { ...contents[0], objectKey: '' })
      clear()
      say(saying, { label: t('action.undo'), run: () => takeBack(ids, learned) })
    } catch (error) {
      if (!isQuotaExceeded(error)) throw error
      setFull(true)
    }
  }
  const takeBack = (ids: readonly string[], learned: string | undefined) => {
    setLine(line)
    if (learned !== undefined) void forgetChoice(context, learned)
    void unmakeAll(context, ids).then((isWhole) =>
      say(t(isWhole ? 'entry.unmade' : 'entry.unmadePartly')),
    )
  }
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    if (!isWithinLimits(event.currentTarget)) return
    setTried(true)
    input.current?.focus()
    if (!content) return
    const [from, to] = [content.start, content.end].map((at) => formatTime(at, locale.value))
    const times = { from: from ?? '', to: to ?? '' }
    const elsewhere = { ...times, day: formatDay(content.day, locale.value, 'medium') }
    await make(
      [content],
      content.day === day ? r('quick.added', times) : r('quick.addedOn', elsewhere),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || line === '') return
    event.preventDefault()
    clear()
    input.current?.focus()
  }
  return (
    <form class="card quick" onSubmit={(event) => void add(event)} noValidate>
      <label class="label row spread" for={id}>
        {r('quick.label')}
        <kbd aria-hidden="true">{r('quick.shortcut')}</kbd>
      </label>
      <div class="quick-line">
        <Limit max={300}>
          <input
            id={id}
            ref={input}
            value={line}
            autocomplete="off"
            enterkeyhint="done"
            aria-keyshortcuts="Alt+N"
            aria-describedby={`${id}-said`}
            aria-invalid={isTried && read.kind === 'unclear'}
            placeholder={r('quick.placeholder')}
            onInput={(event) => write(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </Limit>
        <button type="submit" class="button primary" disabled={line.trim() === ''}>
          <Icon name="plus" />
          {r('quick.add')}
        </button>
      </div>
      <QuickPreview
        id={`${id}-said`}
        there={there}
        shown={day}
        picks={picks}
        content={content}
        plan={plan}
        isTried={isTried}
        onPick={setPicks}
        onWrite={(next, words) => {
          write(next, words)
          input.current?.focus()
        }}
      />
      {read.kind === 'unclear' && (
        <TwoDays
          day={there.day}
          line={line}
          typing={typing}
          onMake={(contents) => {
            input.current?.focus()
            void make(contents, r('quick.twoDaysAdded'))
          }}
        />
      )}
      {said && (
        <PlanChips
          text={text}
          view={view}
          choices={choices}
          onChoose={(chosen) => setPicks({ ...picks, planId: chosen })}
        />
      )}
      {isFull && (
        <Notice tone="stop">
          <p role="alert">
            <strong>{t('form.notSaved')}</strong> {t('form.quota')}
          </p>
        </Notice>
      )}
      {content && (
        <div>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onForm(content)
              clear()
            }}
          >
            <Icon name="edit" />
            {r('quick.form')}
          </button>
        </div>
      )}
    </form>
  )
}
