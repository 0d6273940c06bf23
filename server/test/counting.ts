import type { KyselyPlugin, RootOperationNode } from 'kysely'
import type { Database } from '../src/platform/db/database.ts'

type Kind = 'select' | 'update' | 'delete'
type Asked = { readonly kind: Kind; readonly table: string }

/** The same database, which counts its transactions, and the rows that each statement gave. */
export function counting(db: Database) {
  const asked: (Asked & { readonly rows: number })[] = []
  const questions = new WeakMap<object, Asked>()
  let writes = 0
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const question = questionOf(node)
      if (question) questions.set(queryId, question)
      return node
    },
    async transformResult({ result, queryId }) {
      const question = questions.get(queryId)
      if (question) asked.push({ ...question, rows: result.rows.length })
      return result
    },
  }
  const counted: Database = {
    ...db,
    read: db.read.withPlugin(plugin),
    write(work) {
      writes++
      return db.write((tx) => work(tx.withPlugin(plugin)))
    },
  }
  return {
    db: counted,
    of: (kind: Kind, table: string) =>
      asked.filter((each) => each.kind === kind && each.table === table),
    writes: () => writes,
    forget: () => void asked.splice(0),
  }
}

function questionOf(node: RootOperationNode): Asked | undefined {
  if (node.kind === 'SelectQueryNode') return asked('select', node.from?.froms[0])
  if (node.kind === 'UpdateQueryNode') return asked('update', node.table)
  if (node.kind === 'DeleteQueryNode') return asked('delete', node.from.froms[0])
  return undefined
}

const asked = (kind: Kind, node: object | undefined): Asked | undefined =>
  node && 'table' in node
    ? { kind, table: Reflect.get(node.table as object, 'identifier').name }
    : undefined
