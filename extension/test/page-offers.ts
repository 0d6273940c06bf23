import { toDay } from '@jejak/shared/calendar/day'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { DaySuggestion } from '../src/suggestions/day-suggestions.ts'

export const NOW = Date.parse('2026-01-19T16:00:00+07:00')
export const day = toDay('2026-01-19')

export const suggestion = (id: string): Suggestion => ({
  id,
  day,
  start: '08:00',
  end: '08:30',
  text: 'Menyusun laporan keuangan',
  app: 'google-docs',
  object: { type: 'document', key: '1AbC', label: 'Laporan' },
  kind: 'edit',
  evidence: [],
  quantity: 1,
  unit: 'laporan',
  plan: [],
  confidence: 0.9,
  because: ['22 menit mengetik'],
  activeMinutes: 22,
})
export const item = (id: string): DaySuggestion => ({
  suggestion: suggestion(id),
  state: 'new',
  from: [id],
  blocks: [],
})

/** Who is signed in on the page. */
export const OWNER = '01a2004e-9cf4-7e90-af9c-84be32226662'

/** The page of Jejak in a tab, as the browser names the sender of a message. */
export const pageSender = (changes: object = {}) => ({
  id: fakeBrowser.runtime.id,
  frameId: 0,
  url: 'http://localhost:8787/',
  tab: { id: 3, incognito: false },
  ...changes,
})
