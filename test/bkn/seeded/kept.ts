import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { formatMinute, parseMinute, toDay } from '@jejak/shared/calendar/day'
import { alter, titleOf } from '../../sites/kinerja-bkn/backend/alter.ts'
import type { Fx } from '../../sites/kinerja-bkn/backend/fx.ts'

type Manners = Pick<Fx, 'keeps' | 'titles' | 'units'>

/** The entry as this site keeps it when all goes well: what it changes of its own accord is no fault of the filler. */
export function asKept(entry: FillEntry, fx: Manners): FillEntry {
  const kept = alter(
    {
      tanggal: entry.day,
      mulai: formatMinute(entry.start),
      selesai: formatMinute(entry.end),
      kegiatan: entry.text,
    },
    fx,
  )
  return {
    ...entry,
    day: toDay(kept.tanggal),
    start: parseMinute(kept.mulai) ?? entry.start,
    end: parseMinute(kept.selesai) ?? entry.end,
    text: kept.kegiatan,
    // The person agreed to the site's unit when they were asked.
    unit: fx.units === 'own' ? 'Berkas' : entry.unit,
  }
}

/** A key of a kept entry as the calendar writes it. */
export function keyAsDrawn(key: string, fx: Manners): string {
  const [day = '', start = '', end = '', ...text] = key.split('|')
  return [day, start, end, titleOf(text.join('|'), fx)].join('|')
}
