import type { passkey as source } from '../id/passkey.ts'

export const passkey: Record<keyof typeof source, string> = {
  'trouble.address':
    'Passkeys are not available here because Jejak is opened by an IP address. They need a domain name; please ask your admin.',
  'trouble.insecure':
    'Passkeys are not available here because the connection is not secure (not https).',
  'trouble.browser': 'This browser does not support passkeys yet.',
  'failed.cancelled': 'No passkey was shown. Try again, or use another way.',
  'failed.held': 'This device already keeps a passkey for your account.',
  'failed.failed': 'The device could not use a passkey. Try again, or use another way.',
  'failed.unknown': 'That passkey is not known here or was removed. Please sign in with your NIP.',
  'again.title': 'Make sure this is you',
  'again.lead': 'This asks for fresh proof. What you have filled in stays, and goes on after this.',
  'again.code': '6-digit code or recovery code',
  'again.codeHint': 'From the authenticator app on your phone.',
  'again.show': 'Use a passkey',
  'again.act': 'Go on',
  'again.refused': 'The code does not match. Nothing has changed.',
  'again.refusedPasskey': 'The passkey was refused. Nothing has changed.',
}
