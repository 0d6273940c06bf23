import { element } from '../google-docs/element.ts'
import { button, say, show } from '../plain-page.ts'

// Meet: the lobby has the call's buttons but no participant; only the call has participants.
const NAME = 'Rapat Koordinasi SPBE'
if (/^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(location.pathname)) openLobby()
else openLanding()

function openLanding(): void {
  document.title = 'Google Meet'
  show(element('h1', {}, 'Google Meet'), 'CANARY_JADWAL')
}

function openLobby(): void {
  document.title = `${NAME} - Google Meet`
  show(
    element('div', { 'data-meeting-title': NAME }, NAME),
    element('div', {}, say('Siap bergabung?', 'Ready to join?')),
    controls(),
    button(say('Gabung sekarang', 'Join now'), openCall),
  )
}

function openCall(): void {
  const people = ['spaces/a', 'spaces/b', 'spaces/c'].map((id, index) => {
    const name = `CANARY_PESERTA_${index}`
    const self = index === 0 ? { 'data-self-name': name } : {}
    return element(
      'div',
      { 'data-participant-id': id, ...self },
      name,
      element('div', { 'data-audio-level': '0' }),
    )
  })
  const captions = element('div', { role: 'region' }, 'CANARY_TAKARIR')
  show(element('div', { 'data-meeting-title': NAME }, NAME), ...people, captions, controls())
}

function openLeft(): void {
  document.title = 'Google Meet'
  show(element('h1', {}, say('Anda keluar dari rapat', 'You left the meeting')))
}

function controls(): HTMLElement {
  const leave = button('', openLeft)
  leave.setAttribute('aria-label', say('Tinggalkan panggilan', 'Leave call'))
  const mute = button('', () => {})
  mute.setAttribute('aria-label', say('Nonaktifkan mikrofon', 'Turn off microphone'))
  return element('div', {}, mute, leave)
}
