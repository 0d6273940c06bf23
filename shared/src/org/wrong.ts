/**
 * Why the office's calendar, an absence or a period cannot be as it was sent. Each has a sentence `wrong.<code>` in the
 * `worktime` catalogue; `path` of the error names the field.
 */
export const WRONGS = [
  'end-before-start',
  'too-long',
  'overlap',
  'unknown',
  'in-use',
  'final-period',
  'bad-link',
  'letter-required',
  'reason-required',
  'deadline-too-early',
  'period-closed',
  'yourself',
] as const
export type WrongCode = (typeof WRONGS)[number]

export const isWrongCode = (text: string): text is WrongCode => WRONGS.some((code) => code === text)
