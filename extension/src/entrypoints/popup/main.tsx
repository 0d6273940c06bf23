import { startPage } from '../../ui/world.ts'
import { PopupPage } from '../../popup/popup-page.tsx'

void startPage(PopupPage, 'app.name')
