import { OtherOwner } from './other-owner.tsx'
import { Waiting } from './waiting.tsx'

/** What stands above a day because of something that is not the day. */
export const Notices = () => (
  <>
    <OtherOwner />
    <Waiting />
  </>
)
