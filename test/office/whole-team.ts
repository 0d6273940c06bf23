import { toDay } from '@jejak/shared/calendar/day'
import type { SeededEntry } from '../fixtures/agency/entries.ts'
import { addTeam, namesOf } from '../fixtures/agency/team.ts'
import type { Agency } from '../fixtures/agency/agency.ts'
import type { TestServer } from '../fixtures/test-server/process.ts'
import { instantAt } from '../fixtures/time/moment.ts'

/** A Tuesday, when the Monday of a whole team waits. */
export const MOMENT = instantAt('2026-01-20T10:00:00')
const MONDAY = toDay('2026-01-19')

const link = (at: number) => ({
  url: `https://drive.google.com/file/d/${at}/view`,
  title: '',
  scope: 'org' as const,
})

const WORK = [
  ['Menyusun rancangan aplikasi perizinan', 450, 540],
  ['Mengikuti rapat koordinasi lintas bidang', 540, 630],
  ['Memverifikasi berkas permohonan', 630, 720],
  ['Menelaah surat masuk', 780, 870],
  ['Memperbaiki formulir pendaftaran', 870, 960],
] as const

/** A day as it should be: five entries that fill the hours, each with evidence. */
const goodDay = (at: number): SeededEntry[] =>
  WORK.map(([text, start, end], nth) => ({
    day: MONDAY,
    start,
    end,
    text: `${text} nomor ${at + 1}`,
    evidence: [link(at * 10 + nth)],
    status: 'submitted',
  }))

/** What is wrong with an entry, and whether it has to be put right. */
type Flaw = {
  readonly nth: number
  readonly change: Partial<SeededEntry>
  readonly isReturned: boolean
}

/** Days of the team that are not as they should be, by the place of the person. */
const FLAWS: Readonly<Record<number, Flaw>> = {
  1: { nth: 2, change: { evidence: [] }, isReturned: true },
  4: { nth: 0, change: { text: 'Kegiatan lain-lain' }, isReturned: true },
  9: { nth: 1, change: { evidence: [] }, isReturned: false },
  12: { nth: 4, change: { end: 1200 }, isReturned: true },
  17: { nth: 3, change: { evidence: [] }, isReturned: true },
  20: { nth: 4, change: { end: 990 }, isReturned: false },
  23: { nth: 1, change: { text: 'Membantu pekerjaan' }, isReturned: true },
  28: { nth: 2, change: { evidence: [] }, isReturned: true },
}

/** Submits the Monday of so many people. Answers what is to be returned: the sentence of each entry, with its id. */
export async function submitTeam(
  office: { readonly jejak: TestServer; readonly agency: Agency; readonly now: () => number },
  count: number,
): Promise<ReadonlyMap<string, string>> {
  const returned = new Map<string, string>()
  const team = await addTeam(office, namesOf(count))
  for (const [at, member] of team.entries()) {
    const flaw = FLAWS[at]
    const day = goodDay(at).map((entry, nth) =>
      nth === flaw?.nth ? { ...entry, ...flaw.change } : entry,
    )
    const ids = await member.write(day)
    const [text, id] = flaw ? [day[flaw.nth]?.text, ids[flaw.nth]] : []
    if (flaw?.isReturned && text !== undefined && id !== undefined) returned.set(text, id)
  }
  return returned
}
