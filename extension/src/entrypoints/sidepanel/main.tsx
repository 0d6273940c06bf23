import { startPage } from '../../ui/start-page.ts'
import { SidePanel } from '../../panel/side-panel.tsx'

void startPage(SidePanel, 'today.title')
