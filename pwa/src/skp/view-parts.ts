/** Parts of a plan that few plans have, and that come when one does. */
export { AttachmentsView } from './attachments-view.tsx'
export { LintasanView } from './lintasan-view.tsx'
