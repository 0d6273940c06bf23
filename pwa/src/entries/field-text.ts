import { fileNameOf } from '@jejak/shared/evidence/file-name'
import type { ContentField, EntryContent } from '@jejak/shared/entry/entry'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import type { PlanChoice } from '../data/skp.ts'
import { locale, t } from '../i18n.ts'

/** One field of an entry in words. */
export function fieldValueText(
  field: ContentField,
  content: Partial<EntryContent>,
  plan: readonly PlanChoice[] = [],
): string {
  switch (field) {
    case 'day':
      return content.day ? formatDay(content.day, locale.value) : '–'
    case 'start':
    case 'end': {
      const minute = content[field]
      return minute === undefined ? '–' : formatTime(minute, locale.value)
    }
    case 'planId':
      return plan.find((choice) => choice.id === content.planId)?.rencanaAksi ?? t('entry.noPlan')
    case 'evidence':
      return (
        (content.evidence ?? [])
          .map((item) => (fileNameOf(item.url) ? item.title : item.url))
          .join(', ') || t('evidence.none')
      )
    case 'quality':
      return content.quality == null ? '–' : `${content.quality} %`
    case 'quantity':
      return String(content.quantity ?? '–')
    case 'origin':
    case 'text':
    case 'unit':
      return content[field] || '–'
  }
}
