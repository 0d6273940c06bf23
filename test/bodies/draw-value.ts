import type { Chance } from '@jejak/server/demo/chance'
import { PROTOCOL } from '@jejak/shared/sync/protocol'
import * as v from 'valibot'

/** What a schema of valibot tells of itself; one shape for all, because the walk below asks by `type`. */
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly items?: readonly Schema[]
  readonly value?: Schema
  readonly wrapped?: Schema
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly unknown[]
}

/** Deeper than any body of ours: a schema that holds itself ends here. */
const DEEPEST = 8
/** Rules between fields (from before to) are met by drawing again. */
const TRIES = 6
const NUMBERS = [0, 1, 2, 3, 7, 15, 30, 60, 100, 420, 480, 540, 1440, 2026]

/**
 * A value that the schema of a route takes, drawn at random, as far as it can be found by trying: texts come from
 * `texts`, and where none fits (a sentence that only one form would have) the first one stands.
 */
export function drawValue(
  schema: v.GenericSchema,
  context: { readonly chance: Chance; readonly texts: readonly string[] },
  depth = 0,
): unknown {
  const { chance, texts } = context
  const it = schema as Schema
  const inner = (each: unknown) => drawValue(each as v.GenericSchema, context, depth + 1)
  const fitting = (draw: () => unknown): unknown => {
    let drawn = draw()
    for (let at = 1; at < TRIES && !v.is(schema, drawn); at++) drawn = draw()
    return drawn
  }
  const oneOf = (pool: readonly unknown[]) => chance.pick(fittingOf(schema, pool))
  switch (it.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return fitting(() =>
        Object.fromEntries(
          Object.entries(it.entries ?? {})
            .filter(([, each]) => !isOptional(each) || chance.next() < 0.6)
            // Any other number is a client that has to be renewed first.
            .map(([key, each]) => [key, key === 'protocol' ? PROTOCOL : inner(each)]),
        ),
      )
    case 'array':
      return fitting(() =>
        // Seven: the days of a week and the values of BerAKHLAK.
        Array.from({ length: depth > DEEPEST ? 0 : chance.pick([0, 1, 1, 2, 3, 7]) }, () =>
          inner(it.item),
        ),
      )
    case 'tuple':
    case 'strict_tuple':
      return (it.items ?? []).map(inner)
    case 'record':
      return { [chance.pick(texts)]: inner(it.value) }
    case 'union':
    case 'variant':
      return inner(chance.pick(it.options ?? []))
    case 'optional':
    case 'exact_optional':
    case 'undefinedable':
      return inner(it.wrapped)
    case 'nullable':
    case 'nullish':
      return chance.next() < 0.3 ? null : inner(it.wrapped)
    case 'picklist':
    case 'enum':
      return chance.pick(it.options ?? [])
    case 'literal':
      return it.literal
    case 'boolean':
      return chance.next() < 0.5
    case 'null':
      return null
    case 'number':
      return oneOf(NUMBERS)
    case 'string':
    // Only texts are held against a rule of their own here.
    case 'custom':
      return oneOf(texts)
    case 'unknown':
    case 'any':
      return chance.pick(texts)
    default:
      throw new TypeError(`a schema of type ${it.type} cannot be drawn yet`)
  }
}

const isOptional = (schema: Schema): boolean =>
  ['optional', 'exact_optional', 'nullish'].includes(schema.type)

type Fitting = WeakMap<v.GenericSchema, readonly unknown[]>
const known = new WeakMap<readonly unknown[], Fitting>()

/** Of a pool what a schema takes, or all of it when it takes nothing. Asked once for each. */
function fittingOf(schema: v.GenericSchema, pool: readonly unknown[]): readonly unknown[] {
  const ofPool: Fitting = known.get(pool) ?? new WeakMap()
  known.set(pool, ofPool)
  const before = ofPool.get(schema)
  if (before) return before
  const found = pool.filter((each) => v.is(schema, each))
  const fitting = found.length > 0 ? found : pool
  ofPool.set(schema, fitting)
  return fitting
}
