import { formatMinute } from '@jejak/shared/calendar/day'
import { plus } from '@jejak/shared/look/icons'
import { formatTime } from '@jejak/shared/i18n/text'
import type { Interval } from '@jejak/shared/calendar/interval'
import { settings } from '../../ui/app-state.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/t.ts'
import type { Seed } from './quick-add.tsx'

type Props = { readonly gap: Interval; readonly onFill: (seed: Seed) => void }

/** Working time without a suggestion: told quietly, and one press away from being filled. */
export function GapRow({ gap, onFill }: Props) {
  const { locale } = settings.value
  const said = { start: formatTime(gap.start, locale), end: formatTime(gap.end, locale) }
  const line = `${formatMinute(gap.start)}–${formatMinute(gap.end)} `.replaceAll(':', '.')
  return (
    <p class="row gap">
      <span class="grow">{t('gap.text', said)}</span>
      <button
        type="button"
        class="quiet"
        aria-label={t('gap.addAt', said)}
        onClick={() => onFill({ line })}
      >
        <Icon path={plus} /> {t('gap.add')}
      </button>
    </p>
  )
}
