import { startPage } from '../../ui/world.ts'
import { OptionsPage } from '../../options/options-page.tsx'

void startPage(OptionsPage, 'options.title')
