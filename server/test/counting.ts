import type { KyselyPlugin, RootOperationNode } from 'kysely'
import type { Database, Tx } from '../src/platform/db/database.ts'

type Kind = 'select' | 'update' | 'delete'
type Asked = { readonly kind: Kind; readonly table: string }

export type Counting = ReturnType<typeof counting>

/** The same database, which counts its transactions, what is asked of it, and the rows that each statement gave. */
export function counting(db: Database) {
  const asked: (Asked & { readonly rows: number })[] = []
  const tables: string[] = []
  const questions = new WeakMap<object, Asked>()
  let writes = 0
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const question = questionOf(node)
      if (question) questions.set(queryId, question)
      tables.push(question?.kind === 'select' ? question.table : node.kind)
      return node
    },
    async transformResult({ result, queryId }) {
      const question = questions.get(queryId)
      if (question) asked.push({ ...question, rows: result.rows.length })
      return result
    },
  }
  const counted = (tx: Tx): Tx => tx.withPlugin(plugin)
  const counter: Database = {
    ...db,
    read: counted(db.read),
    write(work) {
      writes++
      return db.write((tx) => work(counted(tx)))
    },
    writeThenRead(works, answer) {
      writes++
      return db.writeThenRead(
        works.map((work) => (tx) => work(counted(tx))),
        (tx) => answer(counted(tx)),
      )
    },
  }
  return {
    db: counter,
    /** The table of each question that was built since `forget`, each as often as it was asked; of others their kind. */
    tables: tables as readonly string[],
    of: (kind: Kind, table: string) =>
      asked.filter((each) => each.kind === kind && each.table === table),
    writes: () => writes,
    forget: () => {
      asked.splice(0)
      tables.splice(0)
    },
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
