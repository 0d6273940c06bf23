import type { Day } from '../calendar/day.ts'
import { toListed } from '../evidence/file-name.ts'
import { formatDay, formatTime } from '../i18n/text.ts'
import type { Unsettled } from './settle.ts'

/** A whole day as plain text, for a WhatsApp group or a regional app with one big field. */
export function toDayText(day: Day, entries: readonly Unsettled[]): string {
  const lines = entries
    .filter((entry) => entry.day === day)
    .toSorted((a, b) => a.start - b.start)
    .map((entry, index) => {
      const time = `${formatTime(entry.start, 'id')}–${formatTime(entry.end, 'id')}`
      const result = `${entry.quantity} ${entry.unit}`.trim()
      const links = entry.evidence.map((link) => `\n   ${toListed(link)}`).join('')
      return `${index + 1}. ${time} ${entry.text} (${result})${links}`
    })
  return [formatDay(day, 'id'), ...lines].join('\n')
}
