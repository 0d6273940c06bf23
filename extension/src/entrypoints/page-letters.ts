import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { closeUnlessOpen, klassOf } from '../engine/classification.ts'
import { readLabels } from '../engine/label.ts'
import page from './page.ts'

/**
 * The script of a page whose objects are told by labels beside their values. Labels are half of what its engine does,
 * and in one script with it they take a third of the room that they take beside it.
 */
export default defineUnlistedScript(() => {
  offerCapability({ readLabels, klassOf, closeUnlessOpen })
  return page.main()
})
