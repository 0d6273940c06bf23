import { lazyDialog } from '../screen/lazy-page.tsx'

export const ApproveDialog = lazyDialog(
  'form.loading',
  async () => (await import('./approve-dialog.tsx')).ApproveDialog,
)
export const ReturnDialog = lazyDialog(
  'form.loading',
  async () => (await import('./return-dialog.tsx')).ReturnDialog,
)
export const HelpDialog = lazyDialog(
  'form.loading',
  async () => (await import('./help-dialog.tsx')).HelpDialog,
)

/** Fetched once the page has nothing better to do. */
export const QUEUE_DIALOGS = [ReturnDialog, ApproveDialog, HelpDialog]
