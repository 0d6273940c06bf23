import type { CaptureEvent } from '@jejak/shared/capture/event'
import { instantOf, ZONES } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'

const DOCUMENTS = [
  'Laporan Keuangan Bulanan Oktober',
  'Rekonsiliasi Belanja BPKAD',
  'Konsep Surat Keluar Undangan',
]

/** A morning in three documents, in the published format of the capture log. */
export function morningLog(day: Day): string {
  const at = (minute: number) => instantOf(day, minute, ZONES.WIB)
  const events = DOCUMENTS.flatMap((label, index): CaptureEvent[] => {
    const start = 480 + index * 60
    const key = `doc${index}`
    const beats = Array.from({ length: 90 }, (_, beat): CaptureEvent[] => [
      { at: at(start) + beat * 30_000 + 1000, type: 'beat', tab: 1 },
      { at: at(start) + beat * 30_000 + 2000, type: 'edit', tab: 1 },
    ]).flat()
    const focus: CaptureEvent = {
      at: at(start),
      type: 'focus',
      tab: 1,
      app: 'google-docs',
      object: { type: 'document', key, label },
      route: '/document/d',
      link: { url: `https://docs.google.com/document/d/${key}/edit`, scope: 'unknown' },
      title: label,
    }
    return [focus, ...beats, { at: at(start + 46), type: 'blur' }]
  })
  const head = { v: 1, tz: ZONES.WIB, person: 'local' }
  return [head, ...events].map((line) => JSON.stringify(line)).join('\n')
}
