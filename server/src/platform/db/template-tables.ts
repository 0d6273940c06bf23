/** A plan that somebody prepared for whoever has a jabatan. Read by nobody else. */
export type SkpTemplateTable = {
  instansi_id: string
  id: string
  /** Who prepared it. */
  owner_id: string
  jabatan: string
  name: string
  version: number
  /** JSON of `SkpContent`. */
  content: string
  changed_at: number
}

/** One time that a template was laid before people: the plan as it was then, once for all of them. */
export type SkpApplicationTable = {
  instansi_id: string
  id: string
  template_id: string
  by_id: string
  /** The hat of whoever laid it. */
  by_as: string
  name: string
  /** JSON of `SkpContent`. */
  content: string
  at: number
}

/** A draft that lies before a person until they take it up, which makes it an SKP of their own with this id. */
export type SkpLaidTable = {
  instansi_id: string
  id: string
  application_id: string
  owner_id: string
  year: number
  state: 'open' | 'taken' | 'declined' | 'withdrawn'
}
