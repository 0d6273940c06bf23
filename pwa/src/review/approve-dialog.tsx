import { formatTime } from '@jejak/shared/i18n/text'
import { useId, useState } from 'preact/hooks'
import type { Waiting } from '../data/queue.ts'
import { locale } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Group } from './arrange.ts'
import { shortDay } from './day-row.tsx'
import { factText } from './fact-text.ts'
import { factsOf } from './facts.ts'
import { groupText } from './group-text.ts'
import { isClean, type PersonDay } from './person-days.ts'
import { r } from './t.ts'

const idOf = ({ item }: Waiting) => item.entry.id

/**
 * A person, a week, a plan or a unit approved in one, with exceptions: what nobody remarked upon is chosen by the day,
 * what has a remark is left out unless it is chosen by name.
 */
export function ApproveDialog({
  group,
  onClose,
  onApprove,
}: {
  readonly group: Group
  readonly onClose: () => void
  readonly onApprove: (items: readonly Waiting[]) => Promise<void>
}) {
  const formId = useId()
  const { isBusy, keep, notice } = useKeeping()
  const open = group.days.flatMap((day) => day.open)
  const [chosen, setChosen] = useState(() => new Set(open.filter(isClean).map(idOf)))
  const items = open.filter((one) => chosen.has(idOf(one)))
  const choose = (some: readonly Waiting[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const one of some) {
      if (isChosen) next.add(idOf(one))
      else next.delete(idOf(one))
    }
    setChosen(next)
  }
  return (
    <Dialog
      title={groupText(group) || r('approve.title')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={r('approve.act', { n: items.length })}
          form={formId}
          isOff={items.length === 0}
        />
      }
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (items.length > 0 && !isBusy) void keep(() => onApprove(items))
        }}
      >
        {notice}
        <p class="small quiet">{r('approve.hint')}</p>
        {group.days
          .filter((day) => day.open.length > 0)
          .map((day) => (
            <DayChoice
              key={day.key}
              day={day}
              hasName={group.by === 'unor' || group.by === 'oldest'}
              chosen={chosen}
              onChoose={choose}
            />
          ))}
      </form>
    </Dialog>
  )
}

function DayChoice({
  day,
  hasName,
  chosen,
  onChoose,
}: {
  readonly day: PersonDay
  /** Days of several people. */
  readonly hasName: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (some: readonly Waiting[], isChosen: boolean) => void
}) {
  const clean = day.open.filter(isClean)
  const noted = day.open.filter((one) => !isClean(one))
  const title = hasName ? `${day.owner.name}, ${shortDay(day.day)}` : shortDay(day.day)
  return (
    <fieldset class="approve-day">
      <legend>
        <bdi>{title}</bdi>
      </legend>
      {clean.length > 0 && (
        <label class="row check">
          <input
            type="checkbox"
            checked={clean.every((one) => chosen.has(idOf(one)))}
            onChange={(event) => onChoose(clean, event.currentTarget.checked)}
          />
          <span class="grow">{r('approve.clean', { n: clean.length })}</span>
        </label>
      )}
      {noted.map((one) => (
        <label key={idOf(one)} class="row check">
          <input
            type="checkbox"
            checked={chosen.has(idOf(one))}
            onChange={(event) => onChoose([one], event.currentTarget.checked)}
          />
          <span class="grow">
            {formatTime(one.item.entry.start, locale.value)} <bdi>{one.item.entry.text}</bdi>
            <span class="small quiet approve-facts">
              {factsOf([one]).map(factText).join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
