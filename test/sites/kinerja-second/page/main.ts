import { readBoot } from '../../boot.ts'
import { element } from '../../google-docs/element.ts'
import type { Boot } from './boot.ts'
import { showCalendarPage } from './calendar.ts'

const boot = readBoot<Boot>()
const app = document.querySelector('#app') ?? document.body

if (boot.kind === 'login') {
  const enter = element(
    'button',
    { type: 'button', class: 'btn btn-primary' },
    'Login with ASN Digital',
  )
  enter.addEventListener('click', () => {
    void fetch(`/api-fx/${boot.batch}/login`, { method: 'POST' }).then(() => {
      location.href = `/kinerja_harian/${boot.batch}/1`
    })
  })
  app.append(element('h1', {}, 'E-Kinerja BKN'), enter)
} else showCalendarPage(app, boot)
