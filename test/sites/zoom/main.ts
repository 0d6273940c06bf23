import { element } from '../google-docs/element.ts'
import { button, goTo, say, show } from '../plain-page.ts'

// Zoom: `/j/…` hands over to the desktop program; `/wc/…` is the meeting in the browser.
draw()

function draw(): void {
  if (location.pathname.startsWith('/wc/')) openJoin()
  else openLaunch()
}

function openLaunch(): void {
  document.title = say('Luncurkan Rapat - Zoom', 'Launch Meeting - Zoom')
  show(
    element('h1', {}, say('Klik Buka Zoom Meetings', 'Click on Open Zoom Meetings')),
    button(say('Bergabung dari browser', 'Join from your browser'), () =>
      goTo(`/wc/81234567890/join${location.search}`, draw),
    ),
  )
}

function openJoin(): void {
  document.title = 'Zoom'
  const name = element('input', { id: 'input-for-name' })
  name.value = 'CANARY_NAMA'
  const pwd = element('input', { id: 'input-for-pwd', type: 'password' })
  pwd.value = 'CANARY_PWD'
  const join = button(say('Gabung', 'Join'), openMeeting)
  join.id = 'joinBtn'
  show(name, pwd, join)
}

function openMeeting(): void {
  document.title = 'Rapat Evaluasi Anggaran - Zoom'
  const end = button(say('Keluar', 'Leave'), () => {
    document.title = 'Zoom'
    show(element('h1', {}, say('Rapat telah berakhir', 'The meeting has ended')))
  })
  const people = element('div', { class: 'participants' }, 'CANARY_PESERTA')
  show(element('div', { class: 'meeting-app' }, people, element('div', {}, 'CANARY_CHAT'), end))
}
