import {
  OperatorNode,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type BinaryOperationNode,
  type Dialect,
} from 'kysely'
import { PARAM } from './compile-once.ts'

/** From here on a list costs PostgreSQL more to read, value by value, than the rows it finds. */
const LONG = 32
const BY_ARRAY = new Map<unknown, string>([
  ['in', ' = any('],
  ['not in', ' <> all('],
])

/**
 * The dialect, with a long list given as one value: `id = any($1)` in place of `id in ($1, …, $1000)`. It finds the
 * same rows by the same plan, but PostgreSQL takes milliseconds to read a statement of a thousand parameters, and
 * refuses one of more than 65,535. The list of a kept query stays as it is, since it is filled in value by value.
 */
export const withArrayLists = (dialect: Dialect): Dialect => ({
  createDriver: () => dialect.createDriver(),
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => new ArrayListCompiler(),
})

class ArrayListCompiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node
    const byArray = OperatorNode.is(operator) ? BY_ARRAY.get(operator.operator) : undefined
    const isLongList =
      PrimitiveValueListNode.is(rightOperand) &&
      rightOperand.values.length >= LONG &&
      !rightOperand.values.includes(PARAM)
    if (!isLongList || byArray === undefined) {
      super.visitBinaryOperation(node)
      return
    }
    this.visitNode(leftOperand)
    this.append(byArray)
    this.appendValue(rightOperand.values)
    this.append(')')
  }
}
