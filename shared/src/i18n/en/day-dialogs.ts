import type { dayDialogs as source } from '../id/day-dialogs.ts'

export const dayDialogs = {
  'submit.lead':
    'You are about to submit one activity ({duration}) for {day}. | You are about to submit {n} activities ({duration}) for {day}.',
  'submit.seenBy': 'Who can see it: you and {name} ({post}). Browser records are not sent.',
  'submit.seenByNobody': "Who can see it: only you. No approver is set; ask your agency's admin.",
  'submit.stopped':
    'One activity cannot be submitted yet. | {n} activities cannot be submitted yet.',
  'submit.again': 'Look again',
  'submit.send': 'Submit one activity | Submit {n} activities',
  'conflict.lead.save': 'These fields differ. Choose which to use; both stay in the history.',
  'conflict.lead.submit':
    'This activity changed before your submission arrived, so it was not submitted. Look at it, then submit again.',
  'conflict.lead.remove':
    'This activity changed before your deletion arrived. Delete the newest state too?',
  'conflict.lead.removed':
    'This activity was deleted on another device while a change of yours was waiting here.',
  'conflict.stayRemoved': 'Leave it deleted',
  'conflict.restore': 'Keep it with my change',
  'conflict.use': 'Use this choice',
  'conflict.seen': 'Use the newest version',
  'conflict.removeAnyway': 'Delete anyway',
  'conflict.done': 'Your choice is saved.',
  'conflict.doneSubmit': 'Your choice is saved. Look at it and submit again.',
} as const satisfies Record<keyof typeof source, string>
