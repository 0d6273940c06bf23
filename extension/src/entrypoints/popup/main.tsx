import { startPage } from '../../ui/start-page.ts'
import { PopupPage } from '../../popup/popup-page.tsx'

void startPage(PopupPage, 'app.name')
