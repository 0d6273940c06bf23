import type { tree as id } from '../id/tree.ts'

export const tree: Record<keyof typeof id, string> = {
  title: 'Tree of results',
  about: 'From the topmost goal down to approved activities. Open an RHK to see who serves it.',
  show: 'What is shown',
  'show.line': 'My line',
  'show.unserved': 'Served by nobody',
  'show.unlinked': 'Serving no goal',
  'about.unserved':
    'Your RHK and those below them, of people who have people below, that no other RHK serves.',
  'about.unlinked':
    "Your RHK and those of the people below you that are not linked to a superior's RHK in force.",
  empty: 'No RHK in force for {year} yet',
  emptyText: 'The tree fills once an SKP is approved.',
  openSkp: 'Open SKP',
  'empty.unserved': 'Every RHK is served',
  'empty.unlinked': 'Every RHK serves a goal',
  you: 'You',
  below: 'Served by one RHK | Served by {n} RHK',
  open: 'Open {rhk}',
  work: 'One approved activity, {duration} | {n} approved activities, {duration}',
  noWork: 'No approved activity yet.',
  actions: 'One rencana aksi | {n} rencana aksi',
  action: '{text} · {period}',
  oldPeriod: 'old period',
  children: 'What serves this RHK',
  more: 'Show more',
}
