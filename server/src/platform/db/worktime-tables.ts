/** *Pola kerja*. Which people it is for stands in `pattern_use`. */
export type WorkPatternTable = {
  instansi_id: string
  id: string
  name: string
  /** JSON of `Pattern`. */
  content: string
  version: number
}

/** Who works by a pattern and from when on. The nearest to the person counts, of one scope the latest. */
export type PatternUseTable = {
  instansi_id: string
  id: string
  pattern_id: string
  scope: 'instansi' | 'unor' | 'person'
  /** Of the unor or the person; empty for the whole agency. */
  scope_id: string
  from_day: string
  /** Null: until further notice. */
  to_day: string | null
  version: number
}

/** Holidays, cuti bersama and Ramadan of an agency; a holiday of several days is one row. */
export type CalendarRangeTable = {
  instansi_id: string
  id: string
  kind: 'libur-nasional' | 'cuti-bersama' | 'instansi' | 'ramadan'
  from_day: string
  to_day: string
  name: string
  /** The decree or letter that says so. */
  source: string
  version: number
}

/** The roster: one shift of one person, on the date on which it begins. All four null: a day off. */
export type RosterTable = {
  instansi_id: string
  person_id: string
  day: string
  /** Minutes of that date; past 1440 on the next one. */
  start_minute: number | null
  end_minute: number | null
  break_start: number | null
  break_end: number | null
}

/** Leave, sickness and official travel. Only a confirmed one changes what is expected. */
export type AbsenceTable = {
  instansi_id: string
  id: string
  person_id: string
  kind: string
  from_day: string
  to_day: string
  /** Number of the letter, and where it can be read. */
  letter: string
  link: string
  state: 'asked' | 'confirmed' | 'refused' | 'withdrawn'
  version: number
  /** Who decided, or recorded it for the person; null before. */
  decided_by: string | null
  comment: string
}
