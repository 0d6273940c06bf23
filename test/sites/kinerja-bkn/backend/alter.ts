import type { Fx } from './fx.ts'

type Kept = {
  readonly tanggal: string
  readonly mulai: string
  readonly selesai: string
  readonly kegiatan: string
}

const CUT = 24

/** What the server keeps of what was sent to it. */
export function alter<Sent extends Kept>(sent: Sent, { keeps }: Pick<Fx, 'keeps'>): Sent {
  switch (keeps) {
    case 'as-sent':
      return sent
    case 'text-cut':
      return { ...sent, kegiatan: sent.kegiatan.slice(0, CUT).trim() }
    case 'text-changed':
      return { ...sent, kegiatan: `Kegiatan harian: ${sent.kegiatan.toUpperCase()}` }
    case 'times-rounded':
      return { ...sent, mulai: rounded(sent.mulai, 0), selesai: rounded(sent.selesai, 14) }
    case 'next-day':
      return { ...sent, tanggal: nextDay(sent.tanggal) }
  }
}

/** To quarters of an hour, the start down and the end up. */
function rounded(time: string, up: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const quarter = Math.min(1425, Math.floor((hour * 60 + minute + up) / 15) * 15)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(quarter / 60))}:${two(quarter % 60)}`
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** How the calendar writes a text. */
export function titleOf(text: string, { titles }: Pick<Fx, 'titles'>): string {
  if (titles === 'cut') return text.length > CUT ? `${text.slice(0, CUT).trim()}…` : text
  return titles === 'prefixed' ? `[Draft] ${text}` : text
}
