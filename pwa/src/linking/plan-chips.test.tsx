// @vitest-environment happy-dom
import type { LinkView } from '@jejak/shared/linking/link-view'
import { linkView } from '@jejak/shared/linking/link-view'
import type { Ranked } from '@jejak/shared/match/plan'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PlanChips } from './plan-chips.tsx'

const names = ['Menyusun laporan', 'Mengelola arsip', 'Melayani tamu', 'Menguji alat', 'Memeriksa']
const choices = names.map((rencanaAksi, at) => ({
  id: `ra-${at}`,
  periodId: 'p',
  rencanaAksi,
  rhk: `RHK ${at}`,
  indikator: '',
}))
const fits = (certain: boolean, ...ats: readonly number[]): Ranked[] =>
  ats.map((at, place) => ({
    id: `ra-${at}`,
    score: 1,
    because: [`kata ${at}`],
    certain: certain && place === 0,
  }))
const viewOf = (ranked: readonly Ranked[], chosen?: string | null): LinkView =>
  linkView({ ranked, chosen, isNoneKnown: false })

let root: HTMLElement
let chosen: (string | null)[] = []

beforeEach(() => {
  chosen = []
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const draw = (view: LinkView, alike?: { readonly n: number; readonly onApply: () => void }) =>
  act(() =>
    render(
      <PlanChips
        text="Rekap SPJ"
        view={view}
        choices={choices}
        onChoose={(id) => chosen.push(id)}
        alike={alike}
      />,
      root,
    ),
  )
const all = (role: string) => [
  ...root.querySelectorAll<HTMLElement>(
    role === 'option' ? 'dialog [role="radio"]' : `[role="${role}"]:not(dialog *)`,
  ),
]
const texts = (role: string) => all(role).map((item) => item.textContent)
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    )
  })
const click = (element: HTMLElement | undefined) => act(() => element?.click())
const focus = (element: HTMLElement | undefined) => act(() => element?.focus())

test('what may fit is a group of chips, none chosen, with "nothing fits" among the answers', async () => {
  await draw(viewOf(fits(false, 1, 2)))
  expect(all('radiogroup')[0]?.getAttribute('aria-label')).toBe('Rencana aksi untuk: Rekap SPJ')
  expect(texts('radio')).toEqual([
    'Mengelola arsip Cocok karena: kata 1',
    'Melayani tamu Cocok karena: kata 2',
    'Tidak ada yang cocok',
  ])
  expect(all('radio').map((chip) => chip.getAttribute('aria-checked'))).toEqual([
    'false',
    'false',
    'false',
  ])
  await click(all('radio')[1])
  await click(all('radio')[2])
  expect(chosen).toEqual(['ra-2', null])
})

test('arrow keys go through the chips and choose none; the group is one tab stop', async () => {
  await draw(viewOf(fits(false, 1, 2)))
  await focus(all('radio')[0])
  await press('ArrowDown')
  await press('ArrowRight')
  expect(document.activeElement?.textContent).toBe('Tidak ada yang cocok')
  await press('ArrowDown')
  expect(document.activeElement).toBe(all('radio')[0])
  await press('End')
  expect(document.activeElement).toBe(all('radio')[2])
  expect(all('radio').map((chip) => chip.tabIndex)).toEqual([-1, -1, 0])
  expect(chosen).toEqual([])
})

test('what is certain shows as preselected with its reason, and can be changed', async () => {
  await draw(viewOf(fits(true, 0, 1)))
  expect(root.textContent).toContain('Menyusun laporan')
  expect(root.textContent).toContain('Dipilihkan karena: kata 0')
  expect(all('radio')).toEqual([])
  await click(button('Ubah'))
  expect(document.activeElement).toBe(all('radio')[0])
  expect(all('radio')[0]?.getAttribute('aria-checked')).toBe('true')
})

test('Escape leaves the answer as it is, and the focus on the way to change it', async () => {
  await draw(viewOf(fits(true, 0, 1)))
  await click(button('Ubah'))
  await press('Escape')
  expect(all('radio')).toEqual([])
  expect(document.activeElement).toBe(button('Ubah'))
  expect(chosen).toEqual([])
})

test('whoever has answered stands on the way to change it', async () => {
  await draw(viewOf(fits(false, 1)))
  await focus(all('radio')[0])
  await click(all('radio')[0])
  await draw(viewOf(fits(false, 1), 'ra-1'))
  expect(document.activeElement).toBe(button('Ubah'))
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Ubah rencana aksi untuk: Rekap SPJ',
  )
})

test('an answer that comes by itself takes no focus', async () => {
  await draw(viewOf(fits(false, 1)))
  await draw(viewOf(fits(true, 1)))
  expect(document.activeElement).toBe(document.body)
})

test('arrow keys go through the whole list without folding it or losing the focus', async () => {
  await draw(viewOf(fits(false, 1)))
  await click(button('Lainnya…'))
  expect(texts('option')).toHaveLength(choices.length)
  expect(texts('option')[0]).toContain('Mengelola arsip')
  await focus(all('option')[0])
  for (const _ of [1, 2, 3]) await press('ArrowDown')
  expect(document.activeElement).toBe(all('option')[3])
  expect(all('option')).toHaveLength(choices.length)
  expect(chosen).toEqual([])
  await click(all('option')[3])
  expect(chosen).toEqual(['ra-3'])
  expect(all('option')).toEqual([])
})

test('where nothing fits it is asked, and the whole list is one press away', async () => {
  await draw(viewOf([]))
  expect(texts('radio')).toEqual(['Tidak ada yang cocok'])
  expect(button('Pilih rencana aksi…')).toBeDefined()
})

test('"nothing fits" stands as an answer, with the way to change it', async () => {
  await draw(viewOf(fits(false, 1), null))
  expect(root.textContent).toContain('Tidak ada yang cocok')
  await click(button('Ubah'))
  expect(all('radio')[1]?.getAttribute('aria-checked')).toBe('true')
})

test('what was chosen from the whole list stands among the chips while it is changed', async () => {
  await draw(viewOf(fits(false, 1), 'ra-4'))
  await click(button('Ubah'))
  expect(texts('radio')[0]).toBe('Memeriksa')
  expect(all('radio')[0]?.getAttribute('aria-checked')).toBe('true')
})

test('the same answer for those alike is offered, and only that', async () => {
  const onApply = vi.fn<() => void>()
  await draw(viewOf(fits(false, 1), 'ra-1'), { n: 3, onApply })
  expect(onApply).not.toHaveBeenCalled()
  await click(button('Terapkan ke 3 serupa'))
  expect(onApply).toHaveBeenCalledOnce()
})

test('while nothing is known yet nothing is asked', async () => {
  await act(() =>
    render(<PlanChips text="x" view={null} choices={choices} onChoose={() => {}} />, root),
  )
  expect(root.querySelector('button')).toBeNull()
})
