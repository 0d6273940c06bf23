import type { places as id } from '../id/places.ts'

export const places: Record<keyof typeof id, string> = {
  parts: 'Parts of this page',
  people: 'People',
  units: 'Units',
  filling: 'Filling',
  claims: 'Supervisor claims',
  roles: 'Roles',
  import: 'Import',
  sheets: 'Activation codes',
  calendar: 'Work calendar',
  patterns: 'Work patterns',
  rosters: 'Shift rosters',
  periods: 'Periods',
  allowance: 'TPP/tukin',
  acts: 'Acts',
  'notForYou.person.team':
    'This page is for superiors who decide on the SKP and leave of their people.',
  'notForYou.title': 'This page is not for your account',
  'notForYou.entry.review':
    'Supervisors review the activities of their staff here. If you have just taken up such a post, open it again when you are connected.',
  'notForYou.team.follow':
    'Supervisors and performance managers see here whether working days are filled. If you have just taken up such a post or role, open it again when you are connected.',
  'notForYou.work.lead': 'Team leaders read reports of the work that they lead here.',
  'notForYou.org.lists': 'Admins and performance managers import lists within their scope here.',
  'notForYou.org.people': 'Admins keep people, units and posts within their scope here.',
  'notForYou.period.manage': 'Performance managers keep periods and calendars here.',
  'notForYou.org.admin': 'Admins of the agency manage people, posts and the calendar here.',
}
