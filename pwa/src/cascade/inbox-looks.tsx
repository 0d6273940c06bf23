import { Notice } from '../ui/notice.tsx'
import { c } from './t.ts'
import { useLooks } from './use-looks.ts'

/** In the inbox: that something is to be looked at, and the way there. */
export function InboxLooks() {
  const {
    looks: { mine, proposals },
  } = useLooks()
  const lines = [
    ...(mine.length > 0 ? [c('inbox.looks', { n: mine.length })] : []),
    ...(proposals.length > 0 ? [c('inbox.proposals', { n: proposals.length })] : []),
  ]
  if (lines.length === 0) return null
  return (
    <Notice tone="warn" icon="plan">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <a href="/skp">{c('inbox.open')}</a>
    </Notice>
  )
}
