import { addTeam } from '../fixtures/agency/team.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY } from '../fixtures/time/moment.ts'
import { skpPage } from '../pages/skp-page.ts'

const NAME = 'SKP Pengelola Aplikasi'
const OWN = 'Terkelolanya aplikasi, seperti yang saya kerjakan'

test(
  'a superior makes a template of an SKP, lays it before people and takes it back; one takes it up as their own',
  { tag: '@office' },
  async ({ agency, jejak, clock, openJejak }) => {
    // Who has a plan of the year already is left out; of the next year nobody has one.
    await addTeam({ agency, jejak, now: clock.now }, ['Aulia Pratama'])
    const year = String(Number(TODAY.slice(0, 4)) + 1)
    const desk = await (await openJejak(agency.atasan)).open('/skp')
    await desk.getByRole('link', { name: /^Jadikan templat/ }).click()
    await desk.getByLabel('Nama templat').fill(NAME)
    await desk.getByLabel('Untuk jabatan').selectOption('Pengelola Aplikasi')
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Simpan templat' }).click()
    await desk.getByRole('button', { name: `Bagikan… ${NAME}` }).click()
    const dialog = desk.getByRole('dialog')
    await expect(dialog).toContainText(`${agency.rekan.name} · sudah memiliki SKP`)
    await expectAccessible(desk)
    await dialog.getByRole('button', { name: 'Batal' }).click()

    await desk.getByRole('button', { name: `Ubah ${NAME}` }).click()
    await desk.getByLabel('Tahun').fill(year)
    await desk.getByRole('button', { name: 'Simpan templat' }).click()
    const share = async () => {
      await desk.getByRole('button', { name: `Bagikan… ${NAME}` }).click()
      await expect(dialog.getByRole('checkbox', { name: agency.rekan.name })).toBeChecked()
      await dialog.getByRole('button', { name: 'Bagikan kepada 1 pegawai' }).click()
    }
    await share()
    const given = desk.getByRole('region', { name: 'Yang sudah dibagikan' })
    await expect(given).toContainText(`${agency.rekan.name} · belum dijawab`)
    await desk.getByRole('button', { name: `Tarik kembali ${NAME}` }).click()
    await expect(given).toContainText(`${agency.rekan.name} · ditarik`)
    await share()

    const phone = await (await openJejak(agency.rekan, { viewport: PHONE })).open('/skp')
    const laid = phone.getByRole('region', {
      name: `Rancangan SKP ${year} dari ${agency.atasan.name}`,
    })
    await expect(laid).toContainText(NAME)
    await expectAccessible(phone)
    await laid.getByRole('button', { name: 'Pakai rancangan' }).click()
    const plan = skpPage(phone)
    await plan.write(1, OWN)
    await plan.save.click()
    await plan.untilSaved()
    await expect(phone.getByRole('region', { name: `SKP ${year}` })).toContainText(OWN)
    await expect(phone.getByText(`SKP ${year} berawal dari templat`)).toBeVisible()

    await desk.reload()
    await expect(given.getByRole('listitem').first()).toContainText(
      `${agency.rekan.name} · dipakai`,
    )
    await expect(desk.getByRole('button', { name: `Tarik kembali ${NAME}` })).toHaveCount(0)
    await desk.getByRole('button', { name: `Hapus ${NAME}` }).click()
    await expect(desk.getByText('Belum ada templat')).toBeVisible()
    await desk.getByRole('button', { name: 'Urungkan' }).click()
    await expect(desk.getByRole('heading', { name: NAME })).toBeVisible()
  },
)
