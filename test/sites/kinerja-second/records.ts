import { readBack } from './alter.ts'
import { shiftDay } from './forms-of-time.ts'
import type { Mishap, Setting } from './setting.ts'

/** What the form sends when OK is pressed. */
export type Sent = {
  readonly plan: string
  readonly date: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly quantity: string
  readonly unit: string
  readonly link: string
}

/** One recorded activity. */
export type Row = {
  readonly id: number
  /** What is kept, which is what the calendar reads from. */
  readonly kept: Sent
  /** What came from the form; undefined for what stood there before. */
  readonly sent: Sent | undefined
  readonly at: number
}

export type Plan = { readonly id: string; readonly text: string; readonly unit: string }
export type Period = {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly until: string
}
export type World = {
  readonly today: string
  readonly period: Period
  readonly plans: readonly Plan[]
  readonly before: readonly Sent[]
}

export type Answer =
  | { readonly status: 200 | 401 | 500 | 504 | 599 }
  | { readonly status: 409; readonly question: string }
  | { readonly status: 422; readonly errors: Readonly<Record<string, string>> }

export type DayRead = { readonly day: string; readonly count: number; readonly minutes: number }

/** The truth of one person's e-Kinerja: what is kept, since when, and every press of OK. */
export type Records = {
  readonly setting: Setting
  readonly world: World
  readonly rows: readonly Row[]
  readonly presses: readonly { readonly sent: Sent; readonly status: number }[]
  readonly signedIn: boolean
  /** True while something sent is still on its way into the records. */
  readonly busy: boolean
  signIn(): void
  save(sent: Sent, sure: boolean): Promise<Answer>
  /** The rows of these days as the cache has them, and the counters of each day. */
  read(
    from: string,
    to: string,
  ): { readonly rows: readonly Row[]; readonly days: readonly DayRead[] }
  readonly wait: (ms: number) => Promise<void>
}

/** `pace` is how much shorter than the site's a second here is: 0.05 plays twenty seconds in one. */
export function keepRecords(setting: Setting, world: World, pace: number): Records {
  const rows: Row[] = world.before.map((kept, index) => ({
    id: index + 1,
    kept,
    sent: undefined,
    at: Number.NEGATIVE_INFINITY,
  }))
  const presses: { sent: Sent; status: number }[] = []
  let signedIn = true
  let turns = 0
  let underWay = 0
  const wait = (ms: number) =>
    new Promise<void>((resolve) => void setTimeout(resolve, Math.ceil(ms * pace)))
  const write = (sent: Sent) =>
    void rows.push({
      id: rows.length + 1,
      kept: readBack(sent, setting, world),
      sent,
      at: Date.now(),
    })

  const play = async (sent: Sent, mishap: Mishap | undefined): Promise<Answer> => {
    const { saveMs } = setting.server
    if (mishap === 'session-before') signedIn = false
    if (!signedIn) return { status: 401 }
    if (mishap === 'gateway-late') {
      underWay += 1
      void wait(Math.max(saveMs, 40_000)).then(() => {
        write(sent)
        underWay -= 1
      })
      await wait(30_000)
      return { status: 504 }
    }
    await wait(saveMs)
    if (mishap === 'refused-500') return { status: 500 }
    write(sent)
    if (mishap === 'session-after') signedIn = false
    if (mishap === 'session-after') return { status: 401 }
    if (mishap === 'saved-500') return { status: 500 }
    return { status: mishap === 'connection-lost' ? 599 : 200 }
  }

  return {
    setting,
    world,
    rows,
    presses,
    wait,
    get signedIn() {
      return signedIn
    },
    get busy() {
      return underWay > 0
    },
    signIn: () => void (signedIn = true),
    async save(sent, sure) {
      const errors = findErrors(sent, setting, world, rows)
      const clash = overlaps(sent, rows)
      const answerNow: Answer | undefined =
        Object.keys(errors).length > 0
          ? { status: 422, errors }
          : setting.rules.overlap === 'asked' && clash && !sure
            ? { status: 409, question: 'Jam bertabrakan dengan kegiatan lain. Tetap simpan?' }
            : undefined
      if (answerNow !== undefined && signedIn) {
        await wait(300)
        return answerNow
      }
      const mishap = setting.server.mishaps[turns]
      turns += 1
      underWay += 1
      const press = { sent, status: 0 }
      presses.push(press)
      const answer = await play(sent, mishap)
      underWay -= 1
      press.status = answer.status
      return answer
    },
    read(from, to) {
      const now = Date.now()
      const inside = rows.filter(({ kept }) => kept.date >= from && kept.date <= to)
      const seen = inside.filter(({ at }) => at + setting.calendar.staleMs * pace <= now)
      const counted = setting.calendar.counters === 'stale' ? seen : inside
      const days: DayRead[] = []
      for (let day = from; day <= to; day = shiftDay(day, 1)) {
        const ofDay = counted.filter(({ kept }) => kept.date === day)
        const minutes = ofDay.reduce((sum, { kept }) => sum + kept.end - kept.start, 0)
        days.push({ day, count: ofDay.length, minutes })
      }
      return { rows: seen, days }
    },
  }
}

const overlaps = (sent: Sent, rows: readonly Row[]): boolean =>
  rows.some(({ kept }) => kept.date === sent.date && kept.start < sent.end && sent.start < kept.end)

function findErrors(sent: Sent, setting: Setting, world: World, rows: readonly Row[]) {
  const { rules, text } = setting
  const errors: Record<string, string> = {}
  if (sent.plan === '') errors['plan'] = 'Rencana aksi wajib dipilih'
  if (sent.date === '') errors['date'] = 'Tanggal kegiatan wajib diisi'
  else if (sent.date < world.period.from || sent.date > world.period.to)
    errors['date'] = 'Tanggal kegiatan di luar periode penilaian'
  if (sent.start < 0) errors['start'] = 'Jam mulai kegiatan wajib diisi'
  if (sent.end < 0) errors['end'] = 'Jam selesai kegiatan wajib diisi'
  else if (sent.end <= sent.start) errors['end'] = 'Jam selesai harus setelah jam mulai'
  if (sent.text.trim() === '') errors['text'] = 'Kegiatan harian wajib diisi'
  else if (sent.text.length < rules.minLength)
    errors['text'] = `Kegiatan harian minimal ${rules.minLength} karakter`
  else if (text.max !== undefined && sent.text.length > text.max)
    errors['text'] = `Kegiatan harian maksimal ${text.max} karakter`
  if (!/^\d+$/.test(sent.quantity)) errors['quantity'] = 'Realisasi harus bilangan bulat'
  if (rules.linkRequired && sent.link === '') errors['link'] = 'Bukti dukung wajib diisi'
  else if (
    rules.driveOnly &&
    sent.link !== '' &&
    !/^https:\/\/(drive|docs)\.google\.com\//.test(sent.link)
  )
    errors['link'] = 'Bukti dukung harus tautan Google Drive'
  if (rules.overlap === 'refused' && overlaps(sent, rows))
    errors['start'] = 'Jam kegiatan bertabrakan dengan kegiatan lain'
  if (rules.noFuture && sent.date > world.today) errors['date'] = 'Tanggal kegiatan belum tiba'
  return errors
}
