import type { ClockAndIds } from './clock-and-ids.ts'
import type { JejakDatabase } from './database.ts'

/** What every act on a person's data needs: their database, and where time and new ids come from. */
export type DataContext = { readonly database: JejakDatabase; readonly clock: ClockAndIds }
