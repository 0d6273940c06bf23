import type { Caller } from './route-call.ts'

/** One call of each route of reports, as a client makes it. */
export const REPORT_CALLS = {
  recap: ({ client }: Caller) =>
    client.get('/api/report/recap?from=2026-11-01&to=2026-11-30&view=self'),
}
