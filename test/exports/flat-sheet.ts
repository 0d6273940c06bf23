/** A cell as LibreOffice has understood it: what kind it is, its value, and a formula where it made one. */
export type SeenCell = {
  readonly kind: string
  readonly value: string
  readonly formula?: string
}

const CELL =
  /<table:(?:covered-)?table-cell((?:\s[\w:-]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs

/** The cells of the first sheet of a flat OpenDocument file, row by row; empty ones at the end of a row are left out. */
export function readFlatSheet(xml: string): readonly (readonly SeenCell[])[] {
  const [, table = ''] = /<table:table [^>]*>(.*?)<\/table:table>/s.exec(xml) ?? []
  const rows: SeenCell[][] = []
  for (const [, head = '', body = ''] of table.matchAll(
    /<table:table-row([^>]*?)(?:\/>|>(.*?)<\/table:table-row>)/gs,
  )) {
    const row = cellsOf(body)
    const times = Number(attribute(head, 'table:number-rows-repeated') ?? 1)
    // What follows the last row is repeated to the end of the sheet.
    for (let at = 0; at < Math.min(times, 10); at++) rows.push(row)
  }
  while (rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function cellsOf(body: string): SeenCell[] {
  const cells: SeenCell[] = []
  for (const [, head = '', inside = ''] of body.matchAll(CELL)) {
    const times = Number(attribute(head, 'table:number-columns-repeated') ?? 1)
    for (let at = 0; at < Math.min(times, 100); at++) cells.push(cellOf(head, inside))
  }
  while (cells.at(-1)?.kind === 'empty') cells.pop()
  return cells
}

function cellOf(head: string, inside: string): SeenCell {
  const kind = attribute(head, 'office:value-type') ?? 'empty'
  const formula = attribute(head, 'table:formula')
  const stored =
    attribute(head, 'office:value') ??
    attribute(head, 'office:date-value') ??
    attribute(head, 'office:time-value')
  return { kind, value: stored ?? textOf(inside), ...(formula !== undefined && { formula }) }
}

const attribute = (head: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(head)?.[1]

const textOf = (inside: string): string =>
  [...inside.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
    .map(([, text = '']) =>
      unescaped(
        text
          .replace(/<text:s(?:\s+text:c="(\d+)")?\/>/g, (_, count: string | undefined) =>
            ' '.repeat(Number(count ?? 1)),
          )
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n')

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
