import type { Page } from '@playwright/test'

type Given = { readonly rating?: string; readonly reason: string }

/** *Penilaian kinerja*: one's own, and the page on which one rates. */
export function evaluationPage(page: Page) {
  const form = page.getByRole('dialog')
  const rate = async (part: string, { rating, reason }: Given) => {
    const group = form.getByRole('group', { name: part, exact: true })
    if (rating) await group.getByLabel('Rating').selectOption(rating)
    await group.getByLabel('Alasan').fill(reason)
  }
  return {
    form,
    /** Of a person in a list, by what stands on its button. */
    open: (act: string, name: string) =>
      page.getByRole('button', { name: `${act}: ${name}`, exact: true }).click(),
    line: (name: string) => page.getByRole('listitem').filter({ hasText: name }),
    rate: async (given: { readonly hasilKerja: Given; readonly perilaku: Given }) => {
      await rate('Hasil kerja', given.hasilKerja)
      await rate('Perilaku kerja', given.perilaku)
      await form.getByRole('button', { name: 'Simpan penilaian' }).click()
      await form.waitFor({ state: 'hidden' })
    },
    objections: page.getByRole('region', { name: 'Keberatan yang menunggu putusan Anda' }),
    decide: async (hasilKerja: string, reason: string) => {
      await form.getByLabel('Hasil kerja').selectOption(hasilKerja)
      await form.getByLabel('Alasan').fill(reason)
      await form.getByRole('button', { name: 'Putuskan keberatan' }).click()
      await form.waitFor({ state: 'hidden' })
    },
    /** One's own of a period, or a part of it. */
    own: (words: string) => page.getByRole('article').filter({ hasText: words }),
    period: (name: string) => page.getByRole('region', { name }),
    object: async (reason: string) => {
      await page.getByRole('button', { name: 'Ajukan keberatan' }).first().click()
      await form.getByLabel('Alasan keberatan').fill(reason)
      await form.getByRole('button', { name: 'Ajukan keberatan' }).click()
      await form.waitFor({ state: 'hidden' })
    },
  }
}
