import { expect, test } from '../fixtures/test.ts'
import { skpPage } from '../pages/skp-page.ts'

const MINE = 'Terkelolanya aplikasi layanan publik, disusun di laptop'
const THEIRS = 'Terkelolanya aplikasi layanan publik, disusun di ponsel'

test(
  'an SKP is edited; of two devices that edit it the second is asked, and keeps its own on top',
  { tag: '@smoke' },
  async ({ agency, openJejak }) => {
    const [laptop, phone] = [
      await (await openJejak(agency.pegawai)).open('/skp'),
      await (await openJejak(agency.pegawai)).open('/skp'),
    ]
    const [mine, theirs] = [skpPage(laptop), skpPage(phone)]
    await mine.edit()
    await mine.write(1, MINE)
    await theirs.edit()
    await theirs.write(1, THEIRS)
    await theirs.save.click()
    await theirs.untilSaved()
    await expect(theirs.tree).toContainText(THEIRS)

    // What is written stays through a reload, and is not saved over the other's unasked.
    await laptop.reload()
    await mine.save.click()
    await expect(mine.conflict).toBeVisible()
    await mine.conflict.getByRole('button', { name: 'Pertahankan susunan ini' }).click()
    await mine.save.click()
    await mine.untilSaved()
    await phone.reload()
    await expect(theirs.tree).toContainText(MINE)
    await expect(theirs.tree).not.toContainText(THEIRS)
  },
)
