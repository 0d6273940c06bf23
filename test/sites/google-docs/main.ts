import { readBoot } from '../boot.ts'
import { openEditor } from './editor.ts'
import type { DocsBoot } from './file.ts'
import { openForm, openThanks } from './form.ts'

const boot = readBoot<DocsBoot>()
document.documentElement.lang = boot.locale
if (boot.page === 'editor') openEditor(boot)
else if (boot.page === 'form') openForm(boot)
else openThanks(boot)
