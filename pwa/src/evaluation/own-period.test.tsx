// @vitest-environment happy-dom
import type { EvaluationLine } from '@jejak/shared/evaluation/evaluation'
import { toDay } from '@jejak/shared/calendar/day'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { OwnPeriod } from './own-period.tsx'

const lineOf = (from: string, to: string): EvaluationLine => ({
  periodId: '01900000-0000-7000-8000-000000000001',
  personId: '01900000-0000-7000-8000-000000000002',
  from: toDay(from),
  to: toDay(to),
  period: {
    name: 'Triwulan II 2026',
    from: toDay('2026-04-01'),
    to: toDay('2026-06-30'),
    state: 'closed',
  },
  name: 'Sari',
  post: 'Pranata Komputer',
  unor: 'Bidang Aplikasi',
  state: 'rated',
  version: 1,
  hasilKerja: null,
  perilaku: null,
  predikat: null,
  until: null,
})
const LINES = [lineOf('2026-04-01', '2026-05-17'), lineOf('2026-05-18', '2026-06-30')]

/** What the server says when one is opened. */
const opened = (line: EvaluationLine) => ({
  ...line,
  state: 'received',
  version: 2,
  hasilKerja: 'sesuai',
  perilaku: 'sesuai',
  predikat: 'baik',
  until: '2026-07-23',
  nip: '',
  assessor: null,
  ratedOn: null,
  superior: null,
  realisation: {
    minutes: 0,
    entries: 0,
    percent: null,
    rhk: [],
    elsewhere: { minutes: 0, entries: 0 },
  },
  waiting: 0,
  rating: null,
  objection: null,
  decision: null,
  can: { rate: false, receive: false, object: true, decide: false },
})

let root: HTMLElement
let answers: (() => void)[]

beforeEach(async () => {
  answers = []
  vi.stubGlobal('fetch', (_address: string, init?: RequestInit) => {
    // What is read afterwards stays on its way.
    if (typeof init?.body !== 'string') return new Promise<Response>(() => {})
    const { from } = JSON.parse(init.body) as { from: string }
    const line = LINES.find((each) => each.from === from)!
    return new Promise<Response>((resolve) => {
      answers.push(() => resolve(Response.json(opened(line))))
    })
  })
  root = document.createElement('div')
  document.body.append(root)
  await act(() => render(<OwnPeriod lines={LINES} jabatan="" />, root))
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.unstubAllGlobals()
})

test('two parts that are opened before either is answered are both open afterwards', async () => {
  const buttons = [...root.querySelectorAll<HTMLElement>('article .button.primary')]
  expect(buttons).toHaveLength(2)
  await act(() => buttons.forEach((button) => button.click()))
  expect(answers).toHaveLength(2)
  for (const answer of answers) {
    await act(async () => {
      answer()
      await new Promise((done) => setTimeout(done))
    })
  }
  await vi.waitFor(() => expect(root.querySelectorAll('article .button.primary')).toHaveLength(0))
  expect(root.textContent).toContain('Gabungan periode')
})
