/**
 * The words of one field of government work. Terms are written as offices write them; two words that
 * only mean something together are joined by an underscore (`kartu_keluarga`).
 */
export type Field = {
  /** A line each: the abbreviation, a colon, what it stands for. */
  readonly abbreviations: string
  /**
   * A line each: words that speak of one piece of work, the document kinds it makes among them. An empty
   * line stands between kinds of work that one person seldom does both.
   */
  readonly topics: string
}
