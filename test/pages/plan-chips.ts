import type { Locator } from '@playwright/test'

/** The row in which one text gets its rencana aksi. `scope` holds exactly one such row. */
export function planChips(scope: Locator) {
  const row = scope.locator('.link-row')
  const list = scope.page().getByRole('dialog', { name: 'Pilih rencana aksi' })
  return {
    row,
    /** What may fit, and "nothing fits". */
    chips: row.getByRole('radiogroup', { name: /^Rencana aksi untuk/ }).getByRole('radio'),
    list,
    none: row.getByRole('radio', { name: 'Tidak ada yang cocok' }),
    change: row.getByRole('button', { name: /^Ubah rencana aksi/ }),
    more: row.getByRole('button', { name: /^(Lainnya…|Pilih rencana aksi…)/ }),
    answer: row.locator('.link-answer .link-name'),
  }
}

/** Chooses the first rencana aksi with these words from the whole list, whether one is chosen already or not. */
export async function choosePlan(scope: Locator, words: string | RegExp): Promise<void> {
  const { change, more, list } = planChips(scope)
  // The row comes by itself a moment after the page, folded when there is an answer already.
  await change.or(more).first().waitFor()
  if (await change.isVisible()) await change.click()
  await more.click()
  await list.getByRole('radio', { name: words }).first().click()
  await change.waitFor()
}
