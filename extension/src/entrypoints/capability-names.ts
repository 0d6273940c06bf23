import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerCapability } from '../engine/capabilities.ts'
import { queryOf, readName } from '../engine/names.ts'

export default defineUnlistedScript(() => offerCapability({ readName, queryOf }))
