import { copyActions } from '@jejak/shared/skp/copy-plan'
import { periodsOfYear } from '@jejak/shared/skp/plan-facts'
import type { Period, SkpContent } from '@jejak/shared/skp/skp'
import { useState } from 'preact/hooks'
import { ChoiceField } from '../ui/text-field.tsx'
import { say } from '../ui/toast.ts'
import { p } from './parts-words.ts'

/** Takes the rencana aksi of one period into another, for each RHK that has none there. */
export function CopyActions({
  content,
  periods,
  newId,
  onChange,
}: {
  readonly content: SkpContent
  readonly periods: readonly Period[]
  readonly newId: () => string
  readonly onChange: (content: SkpContent) => void
}) {
  const all = periodsOfYear(periods, content.year)
  const used = all.filter(({ id }) =>
    content.rhk.some((rhk) => rhk.rencanaAksi.some(({ periodId }) => periodId === id)),
  )
  const last = used.at(-1)
  const [from, setFrom] = useState(last?.id ?? '')
  const [to, setTo] = useState(all[all.findIndex(({ id }) => id === last?.id) + 1]?.id ?? '')
  if (!last || all.length < 2) return <p class="small quiet">{p('copy.none')}</p>
  const choices = (list: readonly Period[]) => list.map(({ id, name }) => [id, name] as const)
  const count = ({ rhk }: SkpContent) => rhk.reduce((sum, each) => sum + each.rencanaAksi.length, 0)
  const copy = () => {
    const next = copyActions(content, { from, to, makeId: newId })
    const added = count(next) - count(content)
    say(added > 0 ? p('copy.done', { n: added }) : p('copy.nothing'))
    if (added > 0) onChange(next)
  }
  return (
    <div class="stack">
      <div class="skp-first">
        <ChoiceField
          label={p('copy.from')}
          value={from}
          choices={choices(used)}
          onChange={setFrom}
        />
        <ChoiceField label={p('copy.to')} value={to} choices={choices(all)} onChange={setTo} />
      </div>
      <div>
        <button type="button" class="button" onClick={copy}>
          {p('copy.act')}
        </button>
      </div>
    </div>
  )
}
