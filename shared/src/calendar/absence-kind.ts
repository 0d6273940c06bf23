/**
 * Why a person is not at their desk: the kinds of leave of PP 11/2017 with PP 17/2020 (*sakit* among them, from one day
 * on), and *dinas*, official travel.
 */
export const ABSENCE_KINDS = [
  'tahunan',
  'besar',
  'sakit',
  'melahirkan',
  'alasan-penting',
  'luar-tanggungan',
  'dinas',
] as const
export type AbsenceKind = (typeof ABSENCE_KINDS)[number]

/** Whoever travels on duty works: the minutes of the day are expected as on any other. */
export const isWork = (kind: AbsenceKind): boolean => kind === 'dinas'
