import { formatDuration } from '../i18n/text.ts'
import type { Session } from '../sessionise/session.ts'
import type { Apps } from './apps.ts'
import { editMinutes } from './describe.ts'

const MINUTE_MS = 60_000

const DONE: Record<string, string> = {
  sign: 'ditandatangani',
  approve: 'disetujui',
  verify: 'diverifikasi',
  reject: 'dikembalikan',
  dispose: 'didisposisikan',
  complete: 'diselesaikan',
  send: 'dikirim',
  register: 'diregistrasi',
  submit: 'diajukan',
  create: 'dibuat',
  upload: 'diunggah',
  file: 'diberkaskan',
  comment: 'diberi catatan',
  read: 'dibaca',
}

const length = (minutes: number) => formatDuration(minutes, 'id')

/** "30 dari 36 menit", "50 menit dari 1 jam 10 menit". */
const share = (part: number, whole: number) =>
  `${whole < 60 ? part : length(part)} dari ${length(whole)}`

/** Why this was suggested, in short Indonesian phrases that the person can check. */
export function because(session: Session, isAtLunch: boolean, { nameOf }: Apps): readonly string[] {
  const { acts, edits, insertions, jumped, group } = session
  const reasons: string[] = []
  const active = Math.round(session.activeMs / MINUTE_MS)
  const whole = Math.round((session.end - session.start) / MINUTE_MS)
  if (session.lane === 'meeting') reasons.push(`${length(whole)} tersambung dalam rapat`)
  else if (edits.length > 0) reasons.push(`${length(editMinutes(edits))} mengetik`)
  for (const [rule, count] of counts(session)) {
    reasons.push(`${count} kali ${DONE[rule] ?? rule}, hasilnya terlihat`)
  }
  if (group?.rule === 'read') reasons.push(`${group.count} dibaca singkat berurutan`)
  if (session.lane === 'attention') {
    reasons.push(active < whole ? `aktif ${share(active, whole)}` : `aktif ${length(active)}`)
  }
  const names = [...new Set(insertions.map(nameOf).filter((name) => name !== ''))]
  if (names.length > 0) reasons.push(`menyisip sebentar: ${names.slice(0, 3).join(', ')}`)
  if (acts.some((act) => !act.trusted)) {
    reasons.push('tindakan dijalankan oleh skrip; waktu hanya menghitung kehadiran Anda')
  }
  if (jumped) reasons.push('jam perangkat berubah; periksa waktunya')
  if (isAtLunch) reasons.push('sebagian dalam jam istirahat')
  return reasons
}

function counts({ acts }: Session): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const act of acts) found.set(act.rule, (found.get(act.rule) ?? 0) + act.count)
  return found
}
