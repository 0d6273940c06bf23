import { addDays } from '@jejak/shared/calendar/day'
import { firstOfMonth, lastOfMonth } from '@jejak/shared/calendar/month'
import type { KeptPeriod } from '@jejak/shared/skp/period-acts'
import { useId, useState } from 'preact/hooks'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { DateField } from '../ui/date-field.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DaysFields } from './days-fields.tsx'
import { k } from './t.ts'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { useSending } from './use-sending.tsx'

const JENIS = ['bulanan', 'triwulanan', 'semester', 'tahunan', 'lainnya'] as const
const DEADLINE_DAYS = 5

/** A period of the agency; a new one begins where the newest ends. */
export function PeriodForm({
  period,
  newest,
  onClose,
  onDone,
}: {
  readonly period: KeptPeriod | null
  readonly newest: KeptPeriod | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { me, context } = useSession()
  const today = todayIn(me.zone)
  const [id] = useState(() => period?.id ?? context.clock.newId())
  const [form, setForm] = useState(() => {
    if (period) {
      const { name, from, to, deadline, jenis } = period
      return { name, from, to, deadline, jenis }
    }
    const from = newest ? addDays(newest.to, 1) : firstOfMonth(today)
    const to = lastOfMonth(from)
    const jenis: KeptPeriod['jenis'] = 'bulanan'
    return { name: '', from, to, deadline: addDays(to, DEADLINE_DAYS), jenis }
  })
  const change = (more: Partial<typeof form>) => setForm({ ...form, ...more })
  const formId = useId()
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={k(period ? 'period.change' : 'period.new')}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={k('save')} form={formId} isOff={isBusy} />}
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const baseVersion = period?.version ?? 0
          void send('savePeriod', { id, baseVersion, ...form }, k('period.saved'))
        }}
      >
        {notice}
        <TextField
          label={k('period.name')}
          value={form.name}
          max={120}
          isRequired
          onChange={(name) => change({ name })}
        />
        <DaysFields labels={[k('period.from'), k('period.to')]} days={form} onChange={change} />
        <DateField
          label={k('period.deadline')}
          value={form.deadline}
          today={today}
          min={form.to}
          onChange={(deadline) => change({ deadline })}
        />
        <ChoiceField
          label={k('period.jenis')}
          value={form.jenis}
          choices={JENIS.map((each) => [each, k(`jenis.${each}`)] as const)}
          onChange={(jenis) => change({ jenis })}
        />
      </form>
    </Dialog>
  )
}
