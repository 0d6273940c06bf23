import type { server as source } from '../id/server.ts'

export const server = {
  'start.listening': 'Jejak is ready at {url}',
  'start.failed': 'Jejak cannot start: {reason}',
  'start.setup': 'There is no agency yet. Open {url} and enter this setup code: {token}',

  'start.restoring':
    'Jejak cannot start: a backup is being put back into {folder}. Wait until that is done.',

  'backup.made': 'A backup was made and read back: {folder} ({rows} rows, {files} files).',
  'backup.lacking':
    'Note: {count} evidence files have a row and are not in the store, so they are not in the backup.',
  'backup.line': '{name} · {at} · {rows} rows · {files} files',
  'backup.late': 'The newest backup is {minutes} old: its turn was missed. See the log.',
  'backup.no-dump':
    'This server makes no backups of PostgreSQL: pg_dump was not found. Install postgresql-client, or see that they are made elsewhere.',
  'backup.failed': 'Not done: {reason}',
  'backup.fault.none': 'There is no such backup in {folder}.',
  'backup.fault.no-manifest': 'That folder is no whole backup: its manifest.json cannot be read.',
  'backup.fault.other-key':
    'This backup was not sealed with the secret key of this server, or its manifest was changed. Put the same key back first (SECRET_KEY_FILE).',
  'backup.fault.newer':
    'This backup was made by a newer version of Jejak. Install that, then try again.',
  'backup.fault.other-engine': 'This backup is of the other database engine. See DATABASE_URL.',
  'backup.fault.damaged-database': 'The database in this backup is damaged. Choose another backup.',
  'backup.fault.damaged-files':
    'A file in this backup is missing or damaged. Choose another backup.',
  'backup.fault.locked':
    'This backup is encrypted, and its key is not the one that BACKUP_KEY_FILE names, or it is damaged.',
  'backup.fault.running': 'A server still runs on this data. Stop it first, then try again.',
  'backup.fault.no-tools': 'pg_dump and pg_restore were not found. Install postgresql-client.',
  'backup.fault.no-rights':
    'This PostgreSQL account may not create a database. Grant CREATEDB, then try again.',

  'restore.done': 'Backup {name} of {at} has been put back.',
  'restore.aside':
    'The data of before was not deleted: {aside}. The restore stands in {chains} chains, and every device will offer again what it has.',
  'rehearse.done':
    'The rehearsal succeeded: {name}, {minutes} old, back in {seconds}, {rows} rows, {files} files.',

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

  'export.sheet': 'Entries',
  'export.rows': 'Number of rows',
  'export.hash': 'SHA-256',
  'export.day': 'Date',
  'export.nip': 'NIP',
  'export.name': 'Name',
  'export.post': 'Post',
  'export.unit': 'Unit',
  'export.start': 'Start',
  'export.end': 'End',
  'export.minutes': 'Minutes',
  'export.text': 'Entry',
  'export.quantity': 'Quantity',
  'export.measure': 'Unit of measure',
  'export.rhk': 'Planned work result',
  'export.action': 'Action',
  'export.evidence': 'Evidence',
  'export.status': 'Status',
  'export.status.approved': 'Approved',
  'export.status.submitted': 'Waiting for a decision',
} as const satisfies Record<keyof typeof source, string>
