import { describe, expect, it } from 'vitest'
import { toKeyAct } from './keys.ts'

const press = (key: string, held: Partial<Record<'shift' | 'alt' | 'ctrl', true>> = {}) =>
  toKeyAct({
    key,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
    ctrlKey: held.ctrl ?? false,
    metaKey: false,
  })

describe('a key on a block', () => {
  it('moves it, or one of its ends', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'nudge', hold: 'whole', by: 1 })
    expect(press('ArrowUp', { shift: true })).toEqual({ kind: 'nudge', hold: 'end', by: -1 })
    expect(press('ArrowUp', { alt: true })).toEqual({ kind: 'nudge', hold: 'start', by: -1 })
  })

  it('goes to another one', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'go', to: 'next' })
    expect(press('End')).toEqual({ kind: 'go', to: 'last' })
  })

  it('leaves to the browser what is its own', () => {
    expect(press('ArrowLeft', { alt: true })).toBeUndefined()
    expect(press('t', { ctrl: true })).toBeUndefined()
    expect(press('b', { alt: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
  })

  it('acts by a letter', () => {
    expect(press('T')).toEqual({ kind: 'accept' })
    expect(press('?', { shift: true })).toEqual({ kind: 'help' })
  })
})
