import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { Empty } from '../ui/page-states.tsx'
import type { Group } from './arrange.ts'
import { DaySection } from './day-section.tsx'
import { GroupList } from './group-list.tsx'
import type { PersonDay, Sections } from './person-days.ts'
import { r } from './t.ts'

/** The days of the queue: first what has to be looked at, then what is in order, folded and approved in one. */
export function DayList({
  sections,
  groups,
  clean,
  open,
  onOpen,
  onFocus,
  onApproveClean,
  onApproveGroup,
}: {
  readonly sections: Sections
  /** The same days by what belongs together; null: first what has to be looked at. */
  readonly groups: readonly Group[] | null
  /** How many entries are in order. */
  readonly clean: number
  readonly open: string | undefined
  readonly onOpen: (day: PersonDay, byKey: boolean) => void
  readonly onFocus: (day: PersonDay) => void
  readonly onApproveClean: () => void
  readonly onApproveGroup: (group: Group) => void
}) {
  const rows = { open, onOpen, onFocus }
  const { noted, fine, decided } = sections
  return (
    <section class="day-list stack" aria-label={r('review.list')}>
      {clean > 0 && (
        <button
          type="button"
          class="button primary wide"
          data-clean
          aria-keyshortcuts="Shift+A"
          onClick={onApproveClean}
        >
          <Icon name="check" />
          {r('review.approveClean', { n: clean })}
        </button>
      )}
      {noted.length + fine.length === 0 && decided.length > 0 && (
        <Empty icon="check" title={r('review.allDecided')}>
          <p>{r('review.allDecidedText')}</p>
        </Empty>
      )}
      {groups && <GroupList groups={groups} rows={rows} onApprove={onApproveGroup} />}
      {!groups && noted.length > 0 && (
        <section class="stack">
          <h2 class="day-list-title">
            {r('review.noted')}{' '}
            <span class="small quiet">{r('review.days', { n: noted.length })}</span>
          </h2>
          <DaySection days={noted} {...rows} />
        </section>
      )}
      {!groups && (
        <>
          <Folded
            title={r('review.fine')}
            days={fine}
            rows={rows}
            startsOpen={noted.length === 0}
          />
          <Folded title={r('review.decided')} days={decided} rows={rows} startsOpen={false} />
        </>
      )}
    </section>
  )
}

/** Days nobody has to look at: a line that says how many, drawn when it is opened. */
function Folded({
  title,
  days,
  rows,
  startsOpen,
}: {
  readonly title: string
  readonly days: readonly PersonDay[]
  readonly rows: Omit<Parameters<typeof DaySection>[0], 'days'>
  readonly startsOpen: boolean
}) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? startsOpen
  if (days.length === 0) return null
  return (
    <details class="folded" open={isOpen}>
      <summary
        onClick={(event) => {
          // The browser would change it before it is drawn, and again afterwards.
          event.preventDefault()
          setChosen(!isOpen)
        }}
      >
        {title} <Sizes days={days} />
      </summary>
      {isOpen && <DaySection days={days} {...rows} />}
    </details>
  )
}

const Sizes = ({ days }: { readonly days: readonly PersonDay[] }) => (
  <span class="small quiet">
    {r('review.sizes', {
      days: days.length,
      n: days.reduce((sum, { entries, others }) => sum + entries.length + others, 0),
    })}
  </span>
)
