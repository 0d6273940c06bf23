/** For `node --import`: the process begins `PLANTED_SHIFT_MS` away from the machine's own time. */
import { plantClock } from './planted-clock.ts'

plantClock(Number(process.env['PLANTED_SHIFT_MS'] ?? 0))
