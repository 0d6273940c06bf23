import { startPage } from '../../ui/world.ts'
import { SidePanel } from '../../bkn/panel/side-panel.tsx'

void startPage(SidePanel, 'today.title')
