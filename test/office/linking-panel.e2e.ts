import { connectJejak } from '../fixtures/connect-jejak.ts'
import { READ_AT, readDocument } from '../fixtures/read-document.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilIdle } from '../pages/idle.ts'
import { choosePlan, planChips } from '../pages/plan-chips.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: READ_AT + 10 * 60_000 })

const MEETINGS = 'Mengikuti rapat dan koordinasi lintas bidang'

test(
  'the panel knows the plan of Jejak, and what is chosen there comes along with the draft',
  { tag: '@office' },
  async ({ workstation, agency, jejak, letIn }) => {
    const { context, extension } = workstation
    await letIn(context, agency.pegawai)
    await readDocument(workstation)
    await connectJejak(extension, jejak.url)
    const panel = await extension.openPage('sidepanel.html')
    const card = panel.getByRole('article')
    // The two meet as soon as a page of Jejak is open.
    const page = await context.newPage()
    await page.goto(`${jejak.url}/hari/2026-01-19`)
    await untilIdle(page)
    await panel.bringToFront()

    await choosePlan(card, MEETINGS)
    await expect(planChips(card).answer).toHaveText(MEETINGS)
    await expect(planChips(card).change).toBeFocused()

    await panel.getByLabel('Pilih semua').check()
    await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
    await expect(panel.getByRole('dialog')).toContainText(`Rencana aksi: ${MEETINGS}`)
    await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
    await expect(panel.getByText('1 kegiatan sudah diterima Jejak.')).toBeVisible()

    const day = todayPage(page)
    await page.bringToFront()
    await expect(planChips(day.suggestion('Laporan')).answer).toHaveText(MEETINGS)
    await day.accept('Laporan')
    await expect(day.entry('Laporan')).toContainText(MEETINGS)
  },
)
