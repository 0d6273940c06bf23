import type { Day } from '@jejak/shared/calendar/day'
import { useId, useRef } from 'preact/hooks'
import { DayBkn } from '../bkn/day-marks.tsx'
import { t } from '../i18n.ts'
import type { ShownEntry } from '../storage/views.ts'
import { Icon, type IconName } from '../ui/icon.tsx'

/** What is seldom wanted on a day, behind one button. */
export function DayMenu({
  day,
  entries,
  isArriving,
  hasSuggestions,
  onAdd,
  onRepeat,
  onAcceptAll,
  onHelp,
}: {
  readonly day: Day
  readonly entries: readonly ShownEntry[]
  /** While the first pull is under way nothing here invites to enter twice what has yet to come. */
  readonly isArriving: boolean
  readonly hasSuggestions: boolean
  readonly onAdd: () => void
  readonly onRepeat: () => void
  readonly onAcceptAll: () => void
  readonly onHelp: () => void
}) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const item = (icon: IconName, text: string, act: () => void) => (
    <button
      type="button"
      class="menu-item"
      onClick={() => {
        menu.current?.hidePopover()
        act()
      }}
    >
      <Icon name={icon} />
      {text}
    </button>
  )
  return (
    <>
      <button type="button" class="button plain icon-only" popovertarget={id}>
        <Icon name="more" />
        <span class="hidden-visually">{t('day.menu')}</span>
      </button>
      <div ref={menu} id={id} popover="auto" class="sheet menu">
        {item('plus', t('entry.add'), onAdd)}
        {!isArriving && item('repeat', t('day.repeat'), onRepeat)}
        {!isArriving && (
          <a class="menu-item" href="/templat">
            <Icon name="today" />
            {t('day.templates')}
          </a>
        )}
        {hasSuggestions && item('check', t('draft.acceptAll'), onAcceptAll)}
        <a class="menu-item" href="/akun/atasan">
          <Icon name="people" />
          {t('account.supervisor')}
        </a>
        {item('keyboard', t('day.help'), onHelp)}
        <DayBkn day={day} entries={entries} />
      </div>
    </>
  )
}
