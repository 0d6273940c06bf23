import type { Page } from '@playwright/test'

/** *Tim*, as a person uses it. */
export const teamPage = (page: Page) => ({
  board: page.getByRole('region', { name: /^Papan / }),
  matrix: page.getByRole('grid', { name: /^Hari-hari / }),
  names: page.getByRole('grid').getByRole('rowheader'),
  /** A cell by what a reader hears: `Sari Puspitasari, Senin 19 Januari`. */
  cell: (name: string | RegExp) => page.getByRole('grid').getByRole('button', { name }),
  units: page.getByRole('region', { name: 'Unit' }),
  remind: page.getByRole('button', { name: /^Ingatkan / }),
  onlyBlank: page.getByRole('button', { name: 'Hanya yang belum mengisi' }),
  dialog: page.getByRole('dialog'),
})
