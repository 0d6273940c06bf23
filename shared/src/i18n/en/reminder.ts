import type { reminder as id } from '../id/reminder.ts'

export const reminder = {
  title: 'You were asked to fill one day | You were asked to fill {n} days',
  day: '{day} is not filled yet',
  by: 'by {name}, {post}',
  'role.admin-instansi': 'administrator of the agency',
  'role.admin-unor': 'administrator of the unit',
  'role.pengelola-kinerja': 'keeper of performance',
} as const satisfies Record<keyof typeof id, string>
