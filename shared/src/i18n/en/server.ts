import type { server as source } from '../id/server.ts'

export const server = {
  'start.listening': 'Jejak is ready at {url}',
  'start.failed': 'Jejak cannot start: {reason}',
  'start.setup': 'There is no agency yet. Open {url} and enter this setup code: {token}',

  'demo.title': 'Demo agency: {instansi}',
  'demo.codes': 'Enter the key in an authenticator; the code below is good now, and once.',
  'demo.again': 'Press Enter here for fresh codes.',
  'demo.role.admin': 'Agency admin',
  'demo.role.kepala': 'Head of service',
  'demo.role.atasan': 'Supervisor',
  'demo.role.pegawai': 'Employee',
  'demo.signIn': 'NIP {nip} · password {password} · key {secret} · code {code}',
} as const satisfies Record<keyof typeof source, string>
