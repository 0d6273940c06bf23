import { plain } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'

/** A unit the site insists on, agreed to once: for this rencana aksi it stands for the person's own. */
export type UnitChoice = {
  readonly rencanaAksi: string
  /** The person's unit. */
  readonly own: string
  /** The site's. */
  readonly theirs: string
  /** Epoch milliseconds of the agreement. */
  readonly at: number
}

const isAbout = (
  choice: UnitChoice,
  { rencanaAksi, own }: Pick<UnitChoice, 'rencanaAksi' | 'own'>,
) => plain(choice.rencanaAksi) === plain(rencanaAksi) && plain(choice.own) === plain(own)

/** The site's unit that the person has agreed to for this entry; undefined when they were not asked. */
export const agreedUnit = (
  choices: readonly UnitChoice[],
  { rencanaAksi, unit }: Pick<FillEntry, 'rencanaAksi' | 'unit'>,
): string | undefined => choices.find((each) => isAbout(each, { rencanaAksi, own: unit }))?.theirs

/** The choices with one more; the newest holds. */
export const withUnit = (
  choices: readonly UnitChoice[],
  added: UnitChoice,
): readonly UnitChoice[] => [...choices.filter((each) => !isAbout(each, added)), added]
