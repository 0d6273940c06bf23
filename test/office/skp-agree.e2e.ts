import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { agreementPage, teamSkpPage } from '../pages/agreement-page.ts'
import { skpPage } from '../pages/skp-page.ts'

const FIRST = 'Terkelolanya aplikasi layanan publik yang andal'
const MENDED = 'Terkelolanya enam aplikasi layanan publik yang andal'
const AMENDED = 'Terkelolanya delapan aplikasi layanan publik yang andal'
const EXPECTED = 'Menjaga rahasia jabatan'
const SUPPORT = ['Dua pengembang', 'Satu server uji']
const WHY = 'Sebutkan berapa aplikasi.'

test(
  'an SKP is submitted, returned, mended and approved; an adendum begins, and the approved one can be read',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const desk = await (await openJejak(agency.pegawai)).open('/skp')
    const [plan, mine] = [skpPage(desk), agreementPage(desk)]
    await plan.edit()
    await plan.write(1, 'Melaksanakan pengelolaan aplikasi')
    await expect(plan.rhk(1)).toContainText('“Melaksanakan” menyebut kegiatan')
    await plan.write(1, FIRST)
    await expect(plan.rhk(1)).not.toContainText('menyebut kegiatan')
    await plan.measure('62,5', '4,5')
    await expect(plan.rhk(1)).toContainText('lintasan tidak berakhir pada target')
    await plan.attach(EXPECTED, SUPPORT)
    await plan.save.click()
    await plan.untilSaved()
    await mine.act('Ajukan SKP')
    await expect(mine.standing).toContainText(`menunggu persetujuan ${agency.atasan.name}`)

    const phone = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau/skp')
    const theirs = teamSkpPage(phone)
    await theirs.read(agency.pegawai.name)
    await expect(theirs.waiting).toContainText(FIRST)
    for (const part of ['Bobot 62,5%', '4,5', EXPECTED, ...SUPPORT]) {
      await expect(theirs.waiting).toContainText(part)
    }
    await theirs.giveBack(WHY)
    await expect(phone.getByText('sedang memperbaiki SKP')).toBeVisible()

    await desk.reload()
    await expect(mine.standing).toContainText(WHY)
    await plan.edit()
    await plan.write(1, MENDED)
    await plan.save.click()
    await mine.act('Ajukan SKP')
    await expect(mine.standing).toContainText('menunggu persetujuan')

    await theirs.back()
    await theirs.read(agency.pegawai.name)
    await theirs.approve()
    await expect(theirs.inForce).toContainText(MENDED)

    await desk.reload()
    await expect(mine.standing).toContainText('SKP ini berlaku')
    await mine.act('Mulai adendum')
    await mine.edit()
    await plan.write(1, AMENDED)
    await plan.save.click()
    await expect(plan.tree).toContainText('Disetujui · adendum ditulis')
    // What is in force stays on the page, and the version that was approved can be read.
    await expect(plan.tree).toContainText(MENDED)
    await mine.readVersion(1)
    await expect(mine.version).toContainText(MENDED)
    await expect(mine.version).not.toContainText(AMENDED)
  },
)
