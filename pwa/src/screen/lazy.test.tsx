// @vitest-environment happy-dom
import { render, type ComponentType } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazy, type Waiting } from './lazy.tsx'

const Part = () => 'the part'
const Face = ({ waiting }: { readonly waiting: Waiting }) => (waiting.isGone ? 'gone' : 'waiting')
let root: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  root = document.createElement('div')
})
afterEach(() => {
  render(null, root)
  vi.useRealTimers()
})
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })
const draw = (load: () => Promise<ComponentType>) => {
  const Lazy = lazy(load, Face)
  return act(() => render(<Lazy />, root))
}

test('a part whose script never arrives says so, and is drawn when it does after all', async () => {
  let arrive = (_part: ComponentType) => {}
  await draw(() => new Promise((resolve) => (arrive = resolve)))
  expect(root.textContent).toBe('waiting')
  await pass(11_000)
  expect(root.textContent).toBe('gone')
  arrive(Part)
  await pass(0)
  expect(root.textContent).toBe('the part')
})

test('a part that fails to arrive says so at once', async () => {
  await draw(() => Promise.reject(new TypeError('Failed to fetch')))
  await pass(0)
  expect(root.textContent).toBe('gone')
})
