import type { server as source } from '../id/server.ts'

export const server = {
  'start.listening': 'Jejak is ready at {url}',
  'start.failed': 'Jejak cannot start: {reason}',
  'start.setup': 'There is no agency yet. Open {url} and enter this setup code: {token}',

  'verify.sound':
    'The records of {people} people are whole: {sealed} sealed acts, {before} from before there were seals.',
  'verify.lies': 'The first row that lies: {table} {id}, {why}.',
  'verify.failed': 'The records cannot be verified: {reason}',
  'verify.why.gone': 'this row is gone',
  'verify.why.unknown': 'no act wrote it',
  'verify.why.changed': 'it does not say what was written',
  'verify.why.no-seal': 'its seal was taken off',
  'verify.why.wrong-seal': 'its seal is not of this server',
  'verify.why.wrong-hash': 'its hash does not fit what it says',
  'verify.why.wrong-mark': 'the mark of where seals begin was changed',
  'verify.why.cut': 'the end of its chain was cut off',
  'verify.why.erased': 'its salt was erased while its words still stand',
  'verify.why.receipt': 'it is not what the receipt says',

  'demo.title': 'Demo agency: {instansi}',
  'demo.codes': 'Enter the key in an authenticator; the code below is good now, and once.',
  'demo.again': 'Press Enter here for fresh codes.',
  'demo.role.admin': 'Agency admin',
  'demo.role.kepala': 'Head of service',
  'demo.role.atasan': 'Supervisor',
  'demo.role.pegawai': 'Employee',
  'demo.role.operator': 'Performance manager',
  'demo.role.adminUnor': 'Unit admin',
  'demo.signIn': 'NIP {nip} · password {password} · key {secret} · code {code}',
} as const satisfies Record<keyof typeof source, string>
