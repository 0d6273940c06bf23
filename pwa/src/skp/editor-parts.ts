/** Parts of the editor that come after it. */
export { AttachmentsEditor } from './attachments-editor.tsx'
export { CopyActions } from './copy-actions.tsx'
export { MeasureEditor } from './measure-editor.tsx'
export { MeasureFacts, WeightFacts } from './measure-facts.tsx'
