import { readCode } from '../source.ts'
import type { Workshop } from './workshop.ts'

/** A recipe of README as steps on a copy of the repository: what a hurried person would write, and what is still missing. */
export type Recipe = {
  /** The first cell of its row in README's table. */
  readonly title: string
  /** Every file the recipe names, as README writes it: `<…>` stands for a name, `*` for a language. */
  readonly files: readonly string[]
  readonly begin: (copy: Workshop) => void
  readonly complete: (copy: Workshop) => void
}

/** Where something stands today, by what it says: a recipe survives a moved folder, README has to follow it. */
export const pathOf = (folder: string, says: RegExp): string => {
  const found = readCode(folder).find(({ text }) => says.test(text))
  if (!found) throw new Error(`nothing in ${folder} says ${String(says)}`)
  return found.path
}
