/** Runs work of the same name one after another, in the order it came; work of another name does not wait for it. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Lines that are forgotten when nobody stands in them. What fails in one piece is the matter of its caller alone. */
export function createInTurn(): InTurn {
  const lines = new Map<string, Promise<void>>()
  return async (name, work) => {
    const before = lines.get(name)
    const mine = before ? before.then(work) : work()
    const ended = mine.then(
      () => {},
      () => {},
    )
    lines.set(name, ended)
    try {
      return await mine
    } finally {
      if (lines.get(name) === ended) lines.delete(name)
    }
  }
}
