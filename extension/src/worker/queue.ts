/**
 * Runs tasks one after the other, in the order of their events. A task that fails
 * does not stop the next; its reason is not logged, because it may carry what people wrote.
 */
export function createQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let tail: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = tail.then(task, task)
    tail = next.catch(() => undefined)
    return next
  }
}
