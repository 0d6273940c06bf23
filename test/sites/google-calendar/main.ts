import { element } from '../google-docs/element.ts'
import { ask, button, goTo, onAddress, say, show } from '../plain-page.ts'

// Calendar: a grid full of other people's events, a popup for the one that was opened, an editor.
onAddress(draw)

function draw(): void {
  if (location.pathname.includes('/eventedit')) openEditor()
  else openGrid()
}

function openGrid(): void {
  document.title = `Google ${say('Kalender - Minggu', 'Calendar - Week')} CANARY_MINGGU`
  show(
    button(say('Buat', 'Create'), () => goTo('/calendar/u/0/r/eventedit', draw)),
    chip('Rapat Evaluasi Triwulan', say('Publik', 'Public')),
    chip('CANARY_ACARA_PRIBADI', say('Pribadi', 'Private')),
    element('div', { role: 'button' }, 'CANARY_ACARA_LAIN'),
  )
}

function chip(title: string, visibility: string): HTMLElement {
  const made = element('div', { role: 'button' }, title)
  made.addEventListener('click', () => {
    document.querySelector('[data-chips-dialog]')?.remove()
    const heading = element('span', { role: 'heading' }, title)
    const when = element('div', {}, 'Kamis, 19 November · 09.00–11.00')
    const guests = element('div', { 'aria-label': say('Tamu', 'Guests') }, 'CANARY_TAMU')
    const kept = element('div', {}, element('span', {}, visibility))
    const frame = { 'data-chips-dialog': 'true', role: 'dialog' }
    document.body.append(element('div', frame, heading, when, guests, kept))
  })
  return made
}

function openEditor(): void {
  document.title = say('Google Kalender - Detail acara', 'Google Calendar - Event details')
  const title = element('input', { 'data-initial-value': '', 'aria-label': say('Judul', 'Title') })
  const notes = element('div', { contenteditable: 'true' }, 'CANARY_DESKRIPSI')
  const save = button(say('Simpan', 'Save'), () => {
    void ask('event').then((ok) => {
      if (!ok) return
      goTo('/calendar/u/0/r/week', draw)
      document.body.append(element('div', { role: 'alert' }, say('Acara disimpan', 'Event saved')))
    })
  })
  show(element('div', { 'data-is-create': 'true' }, title, notes, save))
}
