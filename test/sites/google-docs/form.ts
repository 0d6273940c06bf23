import { element } from './element.ts'
import type { DocsBoot } from './file.ts'

/** A form to fill in. Submitting it loads another page. */
export function openForm(boot: DocsBoot): void {
  document.title = boot.file.title
  const answer = element('input', { name: 'entry.1', 'aria-label': 'Jawaban Anda' })
  answer.value = 'CANARY_JAWABAN'
  const action = location.pathname.replace(/viewform$/, 'formResponse')
  document.body.append(
    element(
      'form',
      { method: 'post', action },
      element('div', { role: 'heading', 'aria-level': '1' }, boot.file.title),
      answer,
      element('button', { type: 'submit' }, 'Kirim'),
    ),
  )
}

export function openThanks(boot: DocsBoot): void {
  document.title = boot.file.title
  document.body.append(element('p', {}, 'Tanggapan Anda telah direkam.'))
}
