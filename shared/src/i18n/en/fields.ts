import type { fields as source } from '../id/fields.ts'

export const fields: Record<keyof typeof source, string> = {
  'time.list': 'List of times',
  'time.listEnd': 'List of end times',
  'time.none': 'Choose',
  'time.wrong': 'This is no time. Write “13:00”, for example.',
  'time.wrongEnd': 'This is no time. Write “13:00”, for example, or “24:00” for midnight.',
  'time.midnight': '24:00 is for an end alone. The day begins at “00:00”.',
  'time.twoDays': 'Record two activities: {first} and {second}',
  'time.twoDaysSaved': 'Saved as two activities: one here, one draft on {day}.',
  'time.keys': 'The up and down arrows change it by 5 minutes.',
  'date.open': 'Open the calendar: {label}',
  'date.wrong': 'This is no date. Write “27 Nov 2026” or “27/11”, for example.',
  'date.before': '{day} at the earliest.',
  'date.after': '{day} at the latest.',
  'date.keys': 'The up and down arrows change it by one day.',
  'date.typed': 'Date',
  'date.go': 'Open this date',
  'limit.over': '{n} characters too long: {count} of at most {max}. Nothing was cut.',
  'month.previous': 'Previous month',
  'month.next': 'Next month',
  'month.today': 'To this month',
}
