import { startPage } from '../../ui/world.ts'
import { SidePanel } from '../../panel/side-panel.tsx'

void startPage(SidePanel, 'today.title')
