import { fx } from './fx.ts'

const salt = Math.random().toString(36).slice(2, 8)

/** Class names as the real app has them, or other ones on each load. */
export function cls(names: string): string {
  if (fx.classes === 'real') return names
  return names.split(' ').map(randomName).join(' ')
}

/** A name that says nothing, the same for the same input until the page is loaded again. */
export function randomName(name: string): string {
  let hash = 7
  for (const char of `${salt}${name}`) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0
  return `z${hash.toString(36)}`
}

/** A heading or label: as known, under its other name, or as a word nobody can know. */
export function word(text: string): string {
  if (fx.headings === 'unknown') return text.split('').toReversed().join('').toLowerCase()
  if (fx.labels === 'perihal' && text === 'Hal') return 'Perihal'
  return text
}

/** Columns and pairs in the usual order, or in another one. */
export function ordered<T>(items: readonly T[]): readonly T[] {
  return fx.labels === 'perihal' ? items.toReversed() : items
}
