export type Turns = {
  /** Waits for a turn and answers how to end it; undefined at once when too many wait already. */
  enter(who: string): Promise<(() => void) | undefined>
}

type Line = { running: number; readonly waiting: (() => void)[] }

/**
 * Few at once for each person, so that one who asks for a hundred things waits behind themselves and not everybody
 * behind them. Lines of people who have left are forgotten.
 */
export function createTurns({
  atOnce,
  waiting,
}: {
  readonly atOnce: number
  readonly waiting: number
}): Turns {
  const lines = new Map<string, Line>()

  const leave = (who: string, line: Line) => {
    const next = line.waiting.shift()
    // The place goes from hand to hand: nobody who comes later may take it in between.
    if (next) return next()
    line.running -= 1
    if (line.running === 0) lines.delete(who)
  }

  return {
    async enter(who) {
      const line = lines.get(who) ?? { running: 0, waiting: [] }
      lines.set(who, line)
      if (line.running < atOnce) line.running += 1
      else if (line.waiting.length >= waiting) return undefined
      else await new Promise<void>((begin) => line.waiting.push(begin))
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        leave(who, line)
      }
    },
  }
}
