import { formatDay } from '@jejak/shared/i18n/text'
import type { Unfinished } from '../data/unfinished.ts'
import { locale, t } from '../i18n.ts'
import { Notice } from '../ui/notice.tsx'
import { leaveText } from './leave-text.ts'

const NAMED = 4

/** What goes with the person who leaves, each with the place where it can still be finished. */
export const LeaveLosses = ({
  offered,
  unfinished,
  onClose,
}: {
  /** How many suggestions wait for a yes or no. */
  readonly offered: number
  readonly unfinished: readonly Unfinished[]
  readonly onClose: () => void
}) => (
  <>
    {unfinished.length > 0 && (
      <Notice tone="warn">
        <p>{leaveText('leave.unfinished', { n: unfinished.length })}</p>
        <ul class="stack small">
          {unfinished.slice(0, NAMED).map(({ key, address, day, text }) => (
            <li key={key}>
              <a href={address} onClick={onClose}>
                {day === null ? t('nav.skp') : formatDay(day, locale.value)}
                {text.trim() !== '' && ': '}
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    )}
    {offered > 0 && <Notice tone="warn">{leaveText('leave.offered', { n: offered })}</Notice>}
  </>
)
