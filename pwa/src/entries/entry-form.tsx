import { TEXT_MAX, UNIT_MAX, type EntryContent } from '@jejak/shared/entry/entry'
import { formText } from './form-text.ts'
import { problems } from '@jejak/shared/entry/problems'
import { formatDay } from '@jejak/shared/i18n/text'
import { useId, useMemo, useState } from 'preact/hooks'
import { planOn, type PlanChoice } from '../data/skp.ts'
import type { ShownEntry } from '../storage/views.ts'
import { locale, t } from '../i18n.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { isWithinLimits, Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemList } from '../ui/problem-list.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { toDayContext } from './day-context.ts'
import { EvidenceEditor } from './evidence-editor.tsx'
import { FormTimes } from './form-times.tsx'
import { toTypedLine } from './form-value.ts'
import type { Opening } from './open-form.ts'
import { PlanPicker } from './plan-picker.tsx'
import { readForm } from './read-form.ts'
import { useEntryForm } from './use-entry-form.ts'
import { useFormLink } from './use-form-link.ts'

/** Units an ASN writes most (butir SKP and e-Kinerja targets). */
const UNITS = ['dokumen', 'laporan', 'surat', 'kegiatan', 'berkas', 'data', 'rapat', 'orang', 'jam']

/** One entry, new or old. Problems are said while typing; only what cannot be read hinders saving a draft. */
export function EntryFormDialog({
  opening,
  entries,
  plan,
  onClose,
}: {
  readonly opening: Opening
  readonly entries: readonly ShownEntry[]
  readonly plan: readonly PlanChoice[]
  readonly onClose: () => void
}) {
  const { me } = useSession()
  const form = useEntryForm(opening, onClose)
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const { value, set } = form
  const { content: typed, unreadable } = readForm(value)
  const entry = entries.find((candidate) => candidate.id === opening.entryId) ?? null
  const choices = useMemo(() => planOn(plan, me.periods, value.day), [plan, me.periods, value.day])
  const { view, planId } = useFormLink(opening, value, choices)
  const content = { ...typed, planId }
  const found = problems(
    { id: opening.entryId, ...content },
    toDayContext({
      me,
      day: value.day,
      entries,
      plan,
      entry,
      today: todayIn(me.zone),
      now: minuteIn(me.zone),
    }),
  ).filter((problem) => isTried || !QUIET_AT_FIRST.has(problem.code))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement && isWithinLimits(event.currentTarget)) {
      save(content)
    }
  }
  /** The two days may lie in two periods, with a plan each. */
  const ofNextDay = (second: EntryContent): EntryContent => {
    const isThere = planOn(plan, me.periods, second.day).some(({ id }) => id === second.planId)
    return { ...second, planId: isThere ? second.planId : null }
  }
  const save = (first: EntryContent, second?: EntryContent) => {
    setTried(true)
    if (unreadable.length === 0 && content.text !== '') void form.save(first, second)
  }
  return (
    <Dialog
      title={formText(opening.saw ? 'form.edit' : 'form.new')}
      tall
      isChanged={form.isChanged}
      onClose={form.dismiss}
      foot={
        <DialogFoot
          onCancel={form.dismiss}
          act={t('form.save')}
          isOff={form.isBusy}
          form={formId}
        />
      }
    >
      <form id={formId} class="stack form" onSubmit={submit} noValidate>
        {opening.isRestored && <Notice icon="info">{formText('form.restored')}</Notice>}
        {form.trouble === 'quota' && <NotSaved text={content.text} />}
        {form.trouble && form.trouble !== 'quota' && (
          <ChangedNotice refused={form.trouble} onTake={form.rebase} />
        )}
        <p class="quiet small">{formatDay(value.day, locale.value)}</p>
        <FormTimes
          value={value}
          content={content}
          isReadable={!unreadable.includes('start') && !unreadable.includes('end')}
          isTried={isTried}
          onChange={set}
          onTwoDays={(first, second) => save(first, ofNextDay(second))}
        />
        <Field
          label={formText('form.text')}
          hint={
            <span class="row spread">
              <span>{formText('form.textHint')}</span>
              <span>{formText('form.counter', { count: value.text.length, max: TEXT_MAX })}</span>
            </span>
          }
          error={isTried && content.text === '' ? formText('form.textMissing') : undefined}
        >
          {(described) => (
            <Limit max={TEXT_MAX}>
              <textarea
                {...described}
                rows={3}
                value={value.text}
                aria-invalid={isTried && content.text === ''}
                onInput={(event) => set({ text: toTypedLine(event.currentTarget.value) })}
                // One line, as in e-Kinerja: Enter saves instead of breaking it.
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              />
            </Limit>
          )}
        </Field>
        <PlanPicker
          text={value.text}
          view={view}
          choices={choices}
          onChoose={(chosen) => set({ planId: chosen, isNoneFit: chosen === null })}
        />
        <div class="form-amounts">
          <Field label={formText('form.quantity')} error={said('quantity')}>
            {(described) => (
              <input
                {...described}
                inputMode="numeric"
                value={value.quantity}
                aria-invalid={unreadable.includes('quantity')}
                onInput={(event) => set({ quantity: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t('form.unit')}>
            {(described) => (
              <>
                <Limit max={UNIT_MAX}>
                  <input
                    {...described}
                    list={`${formId}-units`}
                    value={value.unit}
                    onInput={(event) => set({ unit: event.currentTarget.value })}
                  />
                </Limit>
                <datalist id={`${formId}-units`}>
                  {UNITS.map((unit) => (
                    <option key={unit}>{unit}</option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={formText('form.quality')} error={said('quality')}>
            {(described) => (
              <input
                {...described}
                inputMode="numeric"
                placeholder="–"
                value={value.quality}
                aria-invalid={unreadable.includes('quality')}
                onInput={(event) => set({ quality: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <EvidenceEditor evidence={value.evidence} onChange={(evidence) => set({ evidence })} />
        <div aria-live="polite">
          <ProblemList problems={found} />
        </div>
      </form>
    </Dialog>
  )

  function said(field: 'quantity' | 'quality'): string | undefined {
    return unreadable.includes(field) ? formText(`form.unreadable.${field}`) : undefined
  }
}

/** Nobody is told off for a form they have only just opened. */
const QUIET_AT_FIRST = new Set(['empty-text', 'no-plan', 'no-evidence'])

const NotSaved = ({ text }: { readonly text: string }) => (
  <div role="alert">
    <Notice tone="stop">
      <div class="row spread">
        <p>
          <strong>{t('form.notSaved')}</strong> {t('form.quota')}
        </p>
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(text)}
        >
          {t('action.copy')}
        </button>
      </div>
    </Notice>
  </div>
)
