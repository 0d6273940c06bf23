import { formatDay } from '@jejak/shared/i18n/text'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { callOffice } from './call-office.ts'
import { k, rangeText, wrongText } from './t.ts'
import { UseForm, type Scope } from './use-form.tsx'
import { useSending } from './use-sending.tsx'

type Use = OfficeCalendar['uses'][number]

/** For whom which pattern holds, from when on; the nearest to a person counts. One can be added and taken back. */
export function UseList({
  calendar: { patterns, uses },
  only,
  name,
  onChange,
}: {
  readonly calendar: OfficeCalendar
  /** The one person or unit that this is about; every use otherwise. */
  readonly only?: Scope
  /** What they are called. */
  readonly name?: string
  readonly onChange: () => void
}) {
  const { context } = useSession()
  const [isAdding, setAdding] = useState(false)
  const { send, notice } = useSending(onChange)
  const title = k(only ? 'pattern.own' : 'calendar.used')
  const shown = only
    ? uses.filter(({ scope }) => scope.kind !== 'instansi' && 'id' in only && scope.id === only.id)
    : uses
  const remove = ({ id, version, patternId, scope, from, to }: Use) => {
    const form = { id: context.clock.newId(), baseVersion: 0, patternId, scope, from, to }
    const run = () =>
      void callOffice('savePatternUse', form).then((answer) => {
        if (answer.ok) onChange()
        else say(wrongText(answer.reason))
      })
    void send('removePatternUse', { id, baseVersion: version }, k('pattern.useRemoved'), run)
  }
  return (
    <section class="stack" aria-label={title}>
      <div class="row spread">
        <h2>{title}</h2>
        <button type="button" class="button" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {k('calendar.use')}
        </button>
      </div>
      {notice}
      {shown.length === 0 && (
        <p class="quiet">{k(only ? 'pattern.useLikeUnit' : 'pattern.useNone')}</p>
      )}
      <ul class="stack">
        {shown.map((use) => {
          const whose = use.scopeName || k('calendar.everybody')
          const when =
            use.to === null
              ? k('calendar.since', { from: formatDay(use.from, locale.value, 'medium') })
              : rangeText(use.from, use.to)
          return (
            <li key={use.id} class="card row spread">
              <div class="grow">
                <p>
                  <strong>
                    <bdi>{patterns.find(({ id }) => id === use.patternId)?.name}</bdi>
                  </strong>
                </p>
                <p class="small quiet">
                  {!only && (
                    <>
                      <bdi>{whose}</bdi>
                      {' · '}
                    </>
                  )}
                  {when}
                </p>
              </div>
              <button type="button" class="button icon-only" onClick={() => remove(use)}>
                <Icon name="trash" />
                <span class="hidden-visually">
                  {k('pattern.removeUse', { name: whose })}, {when}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {isAdding && (
        <UseForm
          patterns={patterns}
          {...(only && { only })}
          {...(name && { name })}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false)
            onChange()
          }}
        />
      )}
    </section>
  )
}
