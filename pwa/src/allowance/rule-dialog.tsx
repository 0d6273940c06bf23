import { allowanceContract } from '@jejak/shared/api/routes/allowance'
import { isDay } from '@jejak/shared/calendar/day'
import type { KeptRule } from '@jejak/shared/allowance/rule'
import { PREDIKAT } from '@jejak/shared/evaluation/predikat'
import { useId, useState } from 'preact/hooks'
import { e } from '../evaluation/t.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { callRow } from '../sync/http.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { say } from '../ui/toast.ts'
import { readRule, textOf, type RuleFault, type RuleText } from './read-rule.ts'
import { refusalText, w } from './t.ts'

const faultText = (fault: RuleFault): string =>
  fault.what === 'base' ? w('wrong.base', { line: fault.line }) : w(`wrong.${fault.what}`)

/** The form of a rule; it begins from the one that holds. */
export function RuleDialog({
  newest,
  onClose,
  onSaved,
}: {
  readonly newest: KeptRule | undefined
  readonly onClose: () => void
  readonly onSaved: (rules: readonly KeptRule[]) => void
}) {
  const formId = useId()
  const today = todayIn(useSession().me.zone)
  const [text, setText] = useState(() => textOf(newest?.rule ?? null, today))
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const change = (more: Partial<RuleText>) => setText({ ...text, ...more })
  const save = async () => {
    if (isBusy) return
    const read = readRule(text)
    if (!read.ok) return setTrouble(faultText(read.reason))
    setBusy(true)
    setTrouble('')
    const form = { baseVersion: newest?.version ?? 0, rule: read.value }
    const answer = await callRow(allowanceContract.saveAllowanceRule, form)
    setBusy(false)
    if (!answer.ok) return setTrouble(refusalText(answer.reason))
    say(w('saved'))
    onSaved(answer.value.rules)
  }
  return (
    <Dialog
      title={w('form.title')}
      onClose={onClose}
      tall
      foot={<DialogFoot onCancel={onClose} act={w('form.save')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {trouble !== '' && (
          <div role="alert">
            <Notice tone="stop">{trouble}</Notice>
          </div>
        )}
        <TextField
          label={w('form.name')}
          value={text.name}
          max={300}
          isRequired
          onChange={(name) => change({ name })}
        />
        <TextField
          label={w('form.number')}
          value={text.number}
          max={100}
          isRequired
          onChange={(number) => change({ number })}
        />
        <DateField
          label={w('form.date')}
          value={isDay(text.date) ? text.date : today}
          today={today}
          onChange={(date) => change({ date })}
          onWrong={() => change({ date: '' })}
        />
        <fieldset class="allowance-percents">
          <legend>{w('form.predikat')}</legend>
          {PREDIKAT.map((each) => (
            <NumberField
              key={each}
              label={w('form.percent', { predikat: e(`predikat.${each}`) })}
              value={text.predikat[each]}
              onChange={(said) => change({ predikat: { ...text.predikat, [each]: said } })}
            />
          ))}
        </fieldset>
        <NumberField
          label={w('form.attendance')}
          hint={w('form.attendanceHint')}
          value={text.attendance}
          onChange={(attendance) => change({ attendance })}
        />
        <Field label={w('form.base')} hint={w('form.baseHint')}>
          {(described) => (
            <textarea
              {...described}
              rows={5}
              value={text.base}
              onInput={(event) => change({ base: event.currentTarget.value })}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

const NumberField = ({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <Field label={label} {...(hint && { hint })}>
    {(described) => (
      <input
        {...described}
        class="short-number"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)
