import type { ComponentChildren } from 'preact'

/** What the fact sheet is written in: headings, paragraphs, tables, and marks within a line. Nothing of it is HTML. */
export function Facts({ text }: { readonly text: string }) {
  const blocks = text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '))
  return <>{blocks.map((block) => toBlock(block))}</>
}

function toBlock(block: string): ComponentChildren {
  if (block.startsWith('## ')) return <h2 key={block}>{block.slice(3)}</h2>
  if (block.startsWith('|')) return <Table key={block} lines={block.split('\n')} />
  return <p key={block}>{marked(block.replaceAll('\n', ' '))}</p>
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

function Table({ lines }: { readonly lines: readonly string[] }) {
  const [head = '', , ...rows] = lines
  return (
    <table>
      <thead>
        <tr>
          {cellsOf(head).map((cell) => (
            <th key={cell} scope="col">
              {marked(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {cellsOf(row).map((cell, at) => (
              <td key={`${at}${cell}`}>{marked(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** **Strong**, *named*, and `as it stands in the code`. */
function marked(line: string): ComponentChildren {
  return line.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/).map((part, at) => {
    if (part.startsWith('**')) return <strong key={at}>{part.slice(2, -2)}</strong>
    if (part.startsWith('*')) return <em key={at}>{part.slice(1, -1)}</em>
    if (part.startsWith('`')) return <code key={at}>{part.slice(1, -1)}</code>
    return part
  })
}
