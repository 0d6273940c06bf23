/**
 * Moves the wall clock of a process, a page or a service worker by a constant, and leaves timers alone. Data that was
 * frozen on one day is opened on that day, whatever day the test is run on. Sent to browsers as it stands
 * (`page.addInitScript(plantClock, shiftMs)`), so nothing outside it may be used in it.
 */
export function plantClock(shiftMs: number): void {
  const Real = Date
  const now = () => Real.now() + shiftMs
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made) as object,
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
}
