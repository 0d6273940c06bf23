// @vitest-environment happy-dom
import type { Matrix } from '@jejak/shared/skp/cascade'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Grid } from './grid.tsx'
import type { Write } from './paste.ts'

const matrix: Matrix = {
  year: 2026,
  years: [2026],
  columns: [
    { id: 'satu', skpId: 's', uraian: 'Satu' },
    { id: 'dua', skpId: 's', uraian: 'Dua' },
  ],
  people: [
    { id: 'ani', name: 'Ani', post: 'Analis', isMine: true },
    { id: 'budi', name: 'Budi', post: '', isMine: false },
  ],
  leftOff: 0,
  cells: [],
  proposals: [{ id: 'p', personId: 'ani', superiorRhkId: 'satu', uraian: 'Lama', state: 'open' }],
}
let root: HTMLElement
let written: string[]

beforeEach(async () => {
  written = []
  root = document.createElement('div')
  document.body.append(root)
  const onWrite = ({ person, column, uraian }: Write) =>
    void written.push(`${person.id} ${column.id} ${uraian}`)
  await act(() => render(<Grid matrix={matrix} onWrite={onWrite} onPaste={() => {}} />, root))
  await act(() => root.querySelector<HTMLElement>('td')?.focus())
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const down = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
const press = (...keys: readonly string[]) =>
  act(() => {
    // In one turn, as a quick hand or a scanner types: nothing is drawn between.
    for (const key of keys) down(key)
  })
const field = () => root.querySelector('textarea')

test('what is typed before the field is drawn is in it', async () => {
  await press('ArrowRight')
  await press('T', 'e', 'r')
  expect(field()?.value).toBe('Ter')
  expect(document.activeElement).toBe(field())
  await press('Enter')
  expect(written).toEqual(['ani dua Ter'])
})

test('F2 writes on what is proposed, Escape leaves it, Delete withdraws it', async () => {
  await press('F2')
  expect(field()?.value).toBe('Lama')
  await press('Escape')
  expect(written).toEqual([])
  expect(field()).toBeNull()
  await press('Delete')
  expect(written).toEqual(['ani satu '])
})

test('nothing is written in the row of somebody who has moved', async () => {
  await press('ArrowDown')
  await press('x')
  await press('Delete')
  expect(field()).toBeNull()
  expect(written).toEqual([])
})
