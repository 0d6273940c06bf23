import type { leave as source } from '../id/leave.ts'

export const leave: Record<keyof typeof source, string> = {
  'leave.title': 'One item is still unsent | {n} items are still unsent',
  'leave.clean':
    'Everything is sent. Your data on this device is removed when you sign out, weekly templates included.',
  'leave.cleanSaved':
    'What was saved is sent. Your data on this device is removed when you sign out, weekly templates included.',
  'leave.unread':
    'This device cannot be read, so Jejak does not know whether something is still unsent. Better not sign out yet.',
  'leave.unfinished':
    'One form holds text that is not saved and will be removed, also if it is open in another tab. Open it to finish: | {n} forms hold text that is not saved and will be removed, also those open in other tabs. Open them to finish:',
  'leave.lose': 'Sign out and remove',
  'leave.fileLost':
    'The file holds your text unencrypted. Jejak does not read it back; copy the text from there if you need it.',
  'leave.failed':
    'You are not signed out yet: this device could not note it. Reload this page, then try again.',
  'leave.offered':
    'One suggestion from the extension is not used yet and will be removed. Accept it first if you need it. | {n} suggestions from the extension are not used yet and will be removed. Accept them first if you need them.',
  'leave.send': 'Send, then sign out',
  'leave.seal': 'Sign out, keep it on this device',
  'leave.sealText':
    'It stays on this device and shows only when you sign in again. It is never sent under another account. On a shared computer, better send first.',
  'leave.file': 'Save a file, then sign out',
  'leave.fileText':
    'The file holds your text unencrypted. What is not sent also stays on this device until it is.',
  'leave.stuck':
    'One item cannot be sent yet. Choose another way, or try later. | {n} items cannot be sent yet. Choose another way, or try later.',
}
