import type { problems as source } from '../id/problems.ts'

export const problems = {
  'entry.bad-link': 'An evidence link must start with https:// and open: {link}',
  'entry.duplicate-text': 'Another entry of the same day has the same sentence.',
  'entry.empty-text': 'The activity is empty.',
  'entry.end-before-start': 'The end must be after the start. Work over midnight is two entries.',
  'entry.future-end': 'The end is still in the future. Submit once the work is done.',
  'entry.gap-before': 'There is a gap of {minutes} before this entry.',
  'entry.late': 'Entered {days} days after the work was done.',
  'entry.no-evidence': 'There is no evidence link yet.',
  'entry.no-plan': 'Choose one rencana aksi before submitting.',
  'entry.outside-hours': 'Outside working hours.',
  'entry.outside-term': 'This date is outside the acting (Plt) term of this rencana aksi.',
  'entry.outside-period': 'The assessment period of this date is not open.',
  'entry.overfull-day':
    'This day adds up to {minutes}, more than 24 hours. Check the start and end times.',
  'entry.overlap': 'Overlaps the entry from {from} to {to}.',
  'entry.too-long': 'More than 4 hours in one entry. Consider splitting it.',
  'entry.too-many-entries': 'A day takes {most} entries at most. Merge those of one kind.',
  'entry.too-short': 'Less than 5 minutes.',
  'entry.vague-opener': 'Begin with a clear verb, such as drafting, reviewing, verifying.',

  'http.bad-request': 'The request cannot be read. Nothing was changed.',
  'http.invalid': 'Some fields are not right yet. Nothing was saved.',
  'http.unauthenticated': 'Your session has ended. Please sign in again; your work is safe.',
  'http.sign-in-failed':
    'NIP, password or code do not match. If the code is from your phone, check the clock of your phone.',
  'http.step-up-needed': 'We have not made sure that this is you. Nothing has changed.',
  'http.forbidden': 'You may not do this.',
  'http.not-found': 'Not found.',
  'http.conflict': 'This has changed meanwhile. Look at the newest state and try again.',
  'http.too-large': 'The request is too large. Nothing was saved.',
  'http.quota-exceeded': 'Your room for evidence files on the server is full. Nothing was stored.',
  'http.unsupported-media-type': 'This kind of content is not supported.',
  'http.method-not-allowed': 'This action does not exist at that address.',
  'http.cross-site': 'A request from another site was refused.',
  'hint.clock':
    'The code does not match. Check the clock of your phone: turn on automatic time in its settings, then use a fresh code.',
  'hint.recovery': 'Too many wrong codes. Please sign in with one of your recovery codes.',
  'hint.password':
    'That password is easy to guess. Use several unrelated words, without your NIP, name or agency.',
  'http.too-many-requests': 'Too many attempts. Try again in {seconds}.',
  'http.upgrade-required': 'The app must be updated before it can send.',
  'http.setup-done': 'Setup is done. Please sign in.',
  'http.setup-token': 'The setup code does not match. See the code on the server console.',
  'http.unavailable': 'The server cannot save right now. Try again in a moment.',
  'http.internal': 'The server has a problem. Nothing is lost; try again.',

  'text.unsafe-text':
    'The field “{field}” holds an invisible mark that cannot be saved. Type that part anew.',
  'text.unsafe-number': 'The number in the field “{field}” is too large to be saved.',

  'limit.day-full':
    'This day already has as many activities as one person may have. Remove drafts you do not need.',
  'limit.entry-history-full':
    'This activity was changed too often. Your text is kept here; make it a new activity.',
  'limit.history-day-full':
    'Your changes have reached the limit of a day. Your text is kept here; try again tomorrow.',

  'tray.unreadable':
    'The server cannot take the field “{field}”. Your text is kept here; check it, then make it a new activity.',
  'tray.too-large':
    'This activity is too large to be sent. Your text is kept here; shorten it, then make it a new activity.',

  'sync.wrong-state': 'This entry is already {status} and cannot be changed.',
  'sync.forbidden': 'You may not change this entry.',
  'sync.self-decision': 'Nobody decides on their own entry.',
  'sync.stale': 'This entry has changed since you saw it. Look once more.',
  'sync.comment-required': 'Write a reason, so that it can be corrected.',
  'sync.stop-problems': 'This entry is not complete enough to submit.',
  'sync.period-closed': 'The period of this date is closed.',
  'sync.not-found': 'The server does not know this entry.',
  'sync.incomplete': 'A new entry must carry all its fields.',
  'sync.id-reused': 'This mutation number was used for something else.',
} as const satisfies Record<keyof typeof source, string>
