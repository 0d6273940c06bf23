import type { Page } from '@playwright/test'

/** *Kalender*, the strip of days on *Hari ini*, and the month in which a date is picked. */
export function calendarPage(page: Page) {
  return {
    grid: page.getByRole('grid'),
    day: (name: string | RegExp) => page.getByRole('grid').getByRole('button', { name }),
    strip: page.getByRole('toolbar', { name: 'Hari-hari' }),
    stripDay: (name: string | RegExp) =>
      page.getByRole('toolbar', { name: 'Hari-hari' }).getByRole('button', { name }),
    asGrid: () => page.getByRole('radio', { name: 'Bulan' }).check(),
    asList: () => page.getByRole('radio', { name: 'Daftar' }).check(),
    sums: page.getByRole('region', { name: 'Jumlah bulan ini' }),
  }
}
