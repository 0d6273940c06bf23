type Finished = { readonly url: string; readonly startedAt: number; readonly endedAt: number }

const finished: Finished[] = []
const MAX_KEPT = 200

/**
 * Requests of the page that have been answered, as the browser's own timing lists them: addresses and times, no
 * content. What is still under way cannot be seen by anybody but the page.
 */
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (!(entry instanceof PerformanceResourceTiming)) continue
    if (entry.initiatorType !== 'fetch' && entry.initiatorType !== 'xmlhttprequest') continue
    finished.push({ url: entry.name, startedAt: entry.startTime, endedAt: entry.responseEnd })
  }
  if (finished.length > MAX_KEPT) finished.splice(0, finished.length - MAX_KEPT)
})
observer.observe({ type: 'resource', buffered: true })

/** Answered requests that began at or after this moment (`performance.now()`). */
const answeredSince = (at: number): readonly Finished[] =>
  finished.filter(({ startedAt }) => startedAt >= at)

/** When the page last got an answer; `-Infinity` before the first. */
export const lastAnswerAt = (): number =>
  finished.reduce((latest, { endedAt }) => Math.max(latest, endedAt), -Infinity)

/** Whether a request that names this day in its address was answered: `?tanggal=2025-11-21`, `/20251121`. */
export const wasAskedFor = (day: string, since: number): boolean =>
  answeredSince(since).some(({ url }) => {
    const [, ...rest] = url.split('/api')
    const asked = decodeURIComponent(rest.join('/api') || url)
    const [year = '', month = '', date = ''] = day.split('-')
    return [
      day,
      `${year}${month}${date}`,
      `${date}-${month}-${year}`,
      `${date}/${month}/${year}`,
    ].some((name) => asked.includes(name))
  })
