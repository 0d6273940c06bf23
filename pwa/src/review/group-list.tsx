import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import type { Group } from './arrange.ts'
import { DaySection } from './day-section.tsx'
import { groupText } from './group-text.ts'
import { r } from './t.ts'

/** Groups that are drawn at once: a whole office is never drawn at all. */
const DRAWN = 20

/** The queue by what belongs together. Each group is approved with the exceptions that somebody names. */
export function GroupList({
  groups,
  rows,
  onApprove,
}: {
  readonly groups: readonly Group[]
  readonly rows: Omit<Parameters<typeof DaySection>[0], 'days'>
  readonly onApprove: (group: Group) => void
}) {
  const [drawn, setDrawn] = useState(DRAWN)
  const left = groups.length - drawn
  return (
    <>
      {groups.slice(0, drawn).map((group) => {
        const open = group.days.reduce((sum, day) => sum + day.open.length, 0)
        const text = groupText(group)
        return (
          <section key={`${group.by} ${group.key}`} class="stack day-group">
            {text !== '' && (
              <h2 class="day-list-title">
                <bdi>{text}</bdi>{' '}
                <span class="small quiet">{r('review.days', { n: group.days.length })}</span>
              </h2>
            )}
            {open > 1 && (
              <button type="button" class="button group-approve" onClick={() => onApprove(group)}>
                <Icon name="check" />
                {r('approve.open', { n: open })}
                {text !== '' && (
                  <span class="hidden-visually">
                    : <bdi>{text}</bdi>
                  </span>
                )}
              </button>
            )}
            <DaySection days={group.days} {...rows} />
          </section>
        )
      })}
      {left > 0 && (
        <button type="button" class="button wide" onClick={() => setDrawn(drawn + DRAWN)}>
          {r('review.moreGroups', { n: Math.min(left, DRAWN) })}
        </button>
      )}
    </>
  )
}
