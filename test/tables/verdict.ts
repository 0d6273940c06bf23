import type { DrawnTable, TrueRow } from './meaning.ts'

/** What an importer made of a file. Lines are counted as a spreadsheet counts them, sheets from 0. */
export type Told = {
  /** Why nothing was read at all. */
  readonly refusal: string | undefined
  /** What was asked about whole columns: dates, turned, times, numbers. */
  readonly asked: readonly string[]
  readonly rows: readonly (Omit<TrueRow, 'doubtful'> & { readonly isQuantityAsked: boolean })[]
  readonly errors: readonly {
    readonly sheet: number
    readonly line: number
    readonly why: string
  }[]
  /** What was said not to be read: a sheet, a row, or words where links belong. */
  readonly unread: readonly {
    readonly sheet: number
    readonly line?: number
    readonly isOfLinks?: boolean
  }[]
}

/** Each kind by how many rows; `wrong` and `silent` are the faults. */
export type Verdict = {
  readonly right: number
  /** Read after a question about its column, or asked about later. */
  readonly asked: number
  /** Named as unread: with its row, its sheet, or with the file. */
  readonly named: number
  readonly wrong: readonly string[]
  readonly silent: readonly string[]
}

/** Every row of the file is read right, or somebody was told. */
export function judge(table: DrawnTable, told: Told): Verdict {
  const wrong: string[] = []
  const silent: string[] = []
  const counts = { right: 0, asked: 0, named: 0 }
  for (const row of table.rows) {
    const found = told.rows.filter(({ sheet, line }) => sheet === row.sheet && line === row.line)
    const [read, twice] = found
    if (twice) wrong.push(`${row.text}: read twice`)
    if (read) {
      const faults = faultsOf(row, read, told)
      wrong.push(...faults.map((fault) => `${row.text}: ${fault}`))
      if (faults.length === 0)
        counts[told.asked.length > 0 || read.isQuantityAsked ? 'asked' : 'right']++
    } else if (isNamed(row, told)) counts.named++
    else silent.push(`${row.text}: line ${row.line} of sheet ${row.sheet}`)
  }
  const invented = told.rows.filter(
    (read) => !table.rows.some(({ sheet, line }) => sheet === read.sheet && line === read.line),
  )
  wrong.push(
    ...invented.map(
      ({ line, sheet, text }) => `invented: ${text} at line ${line} of sheet ${sheet}`,
    ),
  )
  return { ...counts, wrong, silent }
}

const isNamed = (row: TrueRow, { refusal, errors, unread }: Told): boolean =>
  refusal !== undefined ||
  errors.some(
    ({ sheet, line, why }) =>
      (sheet === row.sheet && line === row.line) ||
      why.endsWith('-column') ||
      why.endsWith('-columns'),
  ) ||
  unread.some(
    ({ sheet, line, isOfLinks }) =>
      sheet === row.sheet && !isOfLinks && (line === undefined || line === row.line),
  )

function faultsOf(
  row: TrueRow,
  read: Told['rows'][number],
  { asked, unread }: Told,
): readonly string[] {
  const faults: string[] = []
  const differs = (field: string, is: unknown, was: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(was))
      faults.push(`${field} ${JSON.stringify(is)} for ${JSON.stringify(was)}`)
  }
  const isDoubtful = (field: TrueRow['doubtful'][number]) => row.doubtful.includes(field)
  differs('plan', read.plan, row.plan)
  differs('text', read.text, row.text.replace(/\s+/gu, ' ').trim())
  differs('unit', read.unit, row.unit)
  // What was asked was answered as the file was meant.
  differs('day', read.day, row.day)
  differs('start', read.start, row.start)
  differs('end', read.end, row.end)
  if (isDoubtful('day') && !asked.includes('turned')) faults.push('day read in silence')
  if (isDoubtful('start') && !asked.includes('times')) faults.push('times read in silence')
  if (!isDoubtful('quantity')) differs('quantity', read.quantity, row.quantity)
  else if (!read.isQuantityAsked && !asked.includes('numbers'))
    faults.push(`quantity ${read.quantity} read in silence`)
  if (!isDoubtful('links')) differs('links', read.links, row.links)
  else if (
    !unread.some(
      ({ sheet, line, isOfLinks }) => isOfLinks && sheet === row.sheet && line === row.line,
    )
  )
    faults.push('links passed over in silence')
  return faults
}
