import { startPage } from '../../ui/start-page.ts'
import { OptionsPage } from '../../options/options-page.tsx'

void startPage(OptionsPage, 'options.title')
