import { totpCodeAt } from '../../server/src/accounts/factors/totp.ts'
import { expect, test } from '../fixtures/test.ts'
import { untilAllSent, untilIdle, untilNothingSaid } from '../pages/idle.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { SIZES } from '../ui/focus.ts'
import { follow } from '../ui/keyboard.ts'
import {
  approve,
  atDoor,
  signOut,
  submitEntry,
  toForm,
  toQueue,
  withCode,
  writeEntry,
} from '../ui/keyboard-tables.ts'

for (const size of SIZES) {
  test(
    `from the door to an approved entry by the keyboard alone at ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, clock, openJejak }) => {
      const codeOf = ({ totpSecret }: { readonly totpSecret: string }) =>
        totpCodeAt(totpSecret, clock.now())
      const page = await (await openJejak('nobody', { viewport: size })).open()
      await signInPage(page).nip.waitFor()
      await test.step('the owner signs in', async () => {
        await follow(page, atDoor(agency.pegawai))
        await follow(page, withCode(codeOf(agency.pegawai)))
        await untilIdle(page)
      })
      await test.step('writes an entry, links it and submits it', async () => {
        await follow(page, toForm)
        await follow(page, writeEntry('Menyusun rancangan aplikasi perizinan'))
        await expect(todayPage(page).entry('rancangan aplikasi perizinan')).toContainText('Draf')
        await follow(page, submitEntry)
        await untilAllSent(page)
      })
      await test.step('signs out', async () => {
        await untilNothingSaid(page)
        await follow(page, signOut)
        await signInPage(page).nip.waitFor()
      })
      await test.step('the supervisor signs in and approves', async () => {
        const desk = await (await openJejak('nobody', { viewport: size })).open()
        await signInPage(desk).nip.waitFor()
        await follow(desk, atDoor(agency.atasan))
        await follow(desk, withCode(codeOf(agency.atasan)))
        await untilIdle(desk)
        await follow(desk, toQueue)
        await follow(desk, approve)
        await expect(reviewPage(desk).strip).toContainText('1 disetujui, 0 tersisa')
      })
    },
  )
}
