import { startPage } from '../../ui/world.ts'
import { TodayPage } from '../../today/today-page.tsx'

void startPage(TodayPage, 'today.title')
