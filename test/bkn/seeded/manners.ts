import type { Patience } from '@jejak/extension/bkn/page/site'
import { createChance } from '../../sites/kinerja-bkn/backend/chance.ts'
import type { Fx } from '../../sites/kinerja-bkn/backend/fx.ts'

/** How long this patience gives a save to take effect before an entry is sent again. */
export const sureMsOf = ({ openMs }: Patience): number => Math.round(0.8 * openMs)

/** The manners of a site, drawn by seed: each usual in most of the batches, and every other kind in some. */
export function mannersOf(seed: number, patience: Patience): Partial<Fx> {
  const chance = createChance(seed + 4_000_000)
  const one = <Kind>(usual: Kind, share: number, ...others: readonly Kind[]): Kind => {
    const isUsual = chance() < share
    const other = others[Math.floor(chance() * others.length)]
    return isUsual || other === undefined ? usual : other
  }
  const upTo = (share: number, most: number): number => {
    const ms = chance() * most
    return chance() < share ? Math.round(ms) : 0
  }
  const isSometimes = (share: number) => chance() < share
  return {
    listMs: upTo(0.4, 0.8 * patience.openMs),
    nameMs: upTo(0.2, 0.5 * patience.openMs),
    effectMs: Math.round((0.3 + 0.7 * chance()) * (patience.openMs + 1.5 * sureMsOf(patience))),
    counters: one('asked', 0.6, 'drawn', 'none'),
    titles: one('whole', 0.6, 'cut', 'prefixed'),
    keeps: one('as-sent', 0.6, 'text-cut', 'text-changed', 'times-rounded', 'next-day'),
    dateFormat: one('YYYY-MM-DD', 0.5, 'DD-MM-YYYY', 'DD/MM/YYYY', 'D MMMM YYYY', 'MM/DD/YYYY'),
    timeFormat: one('HH:mm', 0.5, 'HH.mm', 'HH:mm:ss'),
    hints: isSometimes(0.5),
    pickers: one('typed', 0.85, 'picked'),
    redraws: isSometimes(0.2),
    empties: isSometimes(0.2),
    units: one('person', 0.7, 'late', 'own'),
    dialog: one('none', 0.5, 'sure', 'warns', 'done'),
  }
}
