import { expectAccessible } from '../fixtures/accessibility.ts'
import { callAs } from '../fixtures/agency/api.ts'
import type { Member } from '../fixtures/agency/cast.ts'
import { expect, test } from '../fixtures/test.ts'
import { agreementPage } from '../pages/agreement-page.ts'
import { cascadePage, matrixPage, treePage } from '../pages/cascade-page.ts'
import { untilIdle } from '../pages/idle.ts'
import { skpPage } from '../pages/skp-page.ts'

const ABOVE = 'Terwujudnya layanan digital yang andal'
const CHANGED = 'Terwujudnya layanan digital yang andal dan inklusif'

type Plan = {
  readonly id: string
  readonly version: number
  readonly year: number
  readonly pendekatan: string
  readonly rhk: readonly Record<string, unknown>[]
  readonly adendum?: unknown
}

test(
  'a plan hangs from the superior’s: the link, a change that both see, the matrix, the tree',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const { pegawai, rekan, atasan, kepala } = agency
    const planOf = async (who: Member) => {
      const { skp } = (await callAs(jejak.url, who, { path: '/api/skp' })) as { skp: Plan[] }
      return skp[0]!
    }
    const act = async (who: Member, owner: Member, name: string) => {
      const { id, version } = await planOf(owner)
      const form = { id, baseVersion: version, act: name }
      const isDecision = name === 'approve'
      await callAs(jejak.url, who, {
        method: 'POST',
        path: isDecision ? '/api/skp/decide' : '/api/skp/act',
        body: isDecision ? { ...form, comment: '' } : form,
      })
    }
    /** The superior's first RHK with other words, written and approved. */
    const agree = async (uraian: string) => {
      const { id, version, year, pendekatan, rhk } = await planOf(atasan)
      const [first, ...others] = rhk
      const content = { year, pendekatan, rhk: [{ ...first, uraian }, ...others] }
      await callAs(jejak.url, atasan, {
        method: 'PUT',
        path: '/api/skp',
        body: { id, baseVersion: version, content },
      })
      await act(atasan, atasan, 'submit')
      await act(kepala, atasan, 'approve')
    }
    await agree(ABOVE)

    const own = await (await openJejak(pegawai)).open('/skp')
    const [plan, mine, cascade] = [skpPage(own), agreementPage(own), cascadePage(own)]
    await test.step('an RHK is linked to the one above by keys', async () => {
      await plan.edit()
      await cascade.serve(1, 'layanan digital')
      await expect(cascade.served(1)).toContainText(ABOVE)
      await expect(cascade.served(1)).toContainText(atasan.name)
      await untilIdle(own)
      await expectAccessible(own)
      await plan.save.click()
      await plan.untilSaved()
      await mine.act('Ajukan SKP')
      await expect(mine.standing).toContainText('menunggu persetujuan')
      await act(atasan, pegawai, 'approve')
    })

    const chief = await (await openJejak(atasan)).open('/tinjau/matriks')
    await test.step('the superior amends, and both see who must look and at what', async () => {
      await act(atasan, atasan, 'amend')
      await agree(CHANGED)
      await chief.reload()
      await expect(chief.getByText('1 orang perlu melihat perubahan RHK Anda')).toBeVisible()
      await own.reload()
      await expect(cascade.looks).toContainText(ABOVE)
      await expect(cascade.looks).toContainText(CHANGED)
      await untilIdle(own)
      await expectAccessible(own)
      await cascade.adjust()
      await expect(cascade.served(1)).toContainText(CHANGED)
      await plan.save.click()
      await expect(cascade.looks).toContainText('Sedang disesuaikan dalam adendum')
    })

    const matrix = matrixPage(chief)
    await test.step('results are proposed in the matrix by keys and from a spreadsheet', async () => {
      await expect(matrix.grid).toContainText(CHANGED)
      const first = matrix.cell(1, 1)
      await first.focus()
      await chief.keyboard.type('Tersusunnya panduan')
      await chief.keyboard.press('Enter')
      await expect(first).toContainText('Tersusunnya panduan (usulan Anda)')
      // Enter has gone down by one, to the next person.
      await expect(matrix.cell(2, 1)).toBeFocused()
      await chief.keyboard.press('F2')
      await chief.keyboard.type('tidak jadi')
      await chief.keyboard.press('Escape')
      await expect(matrix.cell(2, 1)).not.toContainText('tidak jadi')
      await matrix.paste('Terlatihnya pengguna\tTersusunnya berita acara\ndi luar')
      await expect(matrix.dialog).toContainText('1 sel di luar matriks dilewati.')
      await untilIdle(chief)
      await expectAccessible(chief)
      await matrix.dialog.getByRole('button', { name: 'Usulkan 2' }).click()
      await expect(matrix.cell(2, 2)).toContainText('Tersusunnya berita acara')
      await chief.keyboard.press('Control+z')
      await expect(matrix.cell(2, 2)).not.toContainText('Tersusunnya berita acara')
      await untilIdle(chief)
      await expectAccessible(chief)
    })

    await test.step('the person takes a proposal up, and the plan is theirs to save', async () => {
      // People stand by name, and Dimas before Sari.
      const theirs = await (await openJejak(rekan)).open('/skp')
      const [taken, written] = [cascadePage(theirs), skpPage(theirs)]
      await expect(taken.proposals).toContainText('Tersusunnya panduan')
      await taken.take()
      await expect(taken.served(3)).toContainText(CHANGED)
      await written.save.click()
      await written.untilSaved()
      await expect(taken.proposals).toHaveCount(0)
    })

    await test.step('the tree goes from the goal to the activities, and back up', async () => {
      await own.goto(`${jejak.url}/pohon`)
      const tree = treePage(own)
      await expect(tree.main).toContainText(CHANGED)
      await tree.open('Terkelolanya aplikasi layanan publik')
      await expect(tree.main).toContainText('Belum ada kegiatan yang disetujui.')
      await untilIdle(own)
      await expectAccessible(own)
      await chief.goto(`${jejak.url}/pohon`)
      const above = treePage(chief)
      await above.open(CHANGED)
      await expect(above.main).toContainText(pegawai.name)
      await above.show('Tidak dilayani siapa pun')
      await expect(above.main).toContainText('Terlaksananya tugas kedinasan lain')
    })
  },
)
