import { Dialog } from '../ui/dialog.tsx'
import { Download, FileView } from './file-view.tsx'
import './evidence.css'

/** A file over the page it belongs to. */
export const FileDialog = ({
  name,
  title,
  onClose,
}: {
  readonly name: string
  readonly title: string
  readonly onClose: () => void
}) => (
  <Dialog title={title} tall onClose={onClose} foot={<Download name={name} title={title} />}>
    <FileView name={name} title={title} gone="missing" />
  </Dialog>
)
