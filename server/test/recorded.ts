import type { KyselyPlugin, OperationNode } from 'kysely'
import type { Database, Tx } from '../src/platform/db/database.ts'

export type Recorded = {
  readonly db: Database
  /** The tables that queries were built on since `forget`, each as often as it was asked. */
  readonly tables: readonly string[]
  forget(): void
}

/** The same database, and a note of each query that is built on it: what reading twice costs is seen as two. */
export function recorded(db: Database): Recorded {
  const tables: string[] = []
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      tables.push(tableOf(node))
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const watched = (tx: Tx): Tx => tx.withPlugin(plugin)
  return {
    tables,
    forget: () => tables.splice(0),
    db: {
      ...db,
      read: watched(db.read),
      write: (work) => db.write((tx) => work(watched(tx))),
      writeThenRead: (works, answer) =>
        db.writeThenRead(
          works.map((work) => (tx) => work(watched(tx))),
          (tx) => answer(watched(tx)),
        ),
    },
  }
}

function tableOf(node: OperationNode): string {
  if (node.kind !== 'SelectQueryNode') return node.kind
  return (
    /"kind":"IdentifierNode","name":"(\w+)"/.exec(JSON.stringify(Reflect.get(node, 'from')))?.[1] ??
    ''
  )
}
