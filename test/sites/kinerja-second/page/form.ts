import { element } from '../../google-docs/element.ts'
import type { Answer, Plan, Sent } from '../records.ts'
import type { CalendarBoot } from './boot.ts'
import { dateField } from './date-field.ts'
import { ask, tellInDialog, tellInToast } from './dialogs.ts'
import { makeFrame } from './frame.ts'
import type { Dialog } from './frame.ts'
import { planField } from './plan-field.ts'
import { timeField } from './time-field.ts'
import { unitField } from './unit-field.ts'

/** Opens "Tambah Progress Harian" for the day that the calendar shows. */
export function openForm(boot: CalendarBoot, shownDay: string, onSaved: () => void): void {
  const { setting, pace, batch, world } = boot
  const frame = makeFrame(setting.family)
  const unit = unitField(setting, frame.inputClass, pace)
  const clear = () => {
    date.set('')
    start.set(undefined)
    end.set(undefined)
    text.value = ''
    quantity.value = ''
    link.value = ''
  }
  const plan = planField({
    plan: setting.plan,
    inputClass: frame.inputClass,
    pace,
    load: async () => {
      const answer = await fetch(`/api-fx/${batch}/plans`)
      return answer.ok ? ((await answer.json()) as readonly Plan[]) : []
    },
    onChoose: (chosen) => {
      if (setting.plan.clears) clear()
      unit.onPlan(chosen)
    },
  })
  const date = dateField({
    family: setting.family,
    ...setting.date,
    inputClass: frame.inputClass,
    today: world.today,
  })
  date.set({ empty: '', shown: shownDay, today: world.today }[setting.date.initial])
  const start = timeField(setting.family, setting.time, frame.inputClass)
  const end = timeField(setting.family, setting.time, frame.inputClass)
  const limit = setting.text.max === undefined ? {} : { maxlength: String(setting.text.max) }
  const text = element(setting.text.widget, { name: 'kegiatan', class: frame.inputClass, ...limit })
  const source = element('input', { class: frame.inputClass, readonly: '', value: 'ekinerja' })
  const quantity = element('input', {
    type: setting.quantity.widget,
    name: 'realisasi_activity',
    class: frame.inputClass,
    value: setting.quantity.initial,
  })
  const link = element('input', { type: 'text', name: 'bukti_eviden', class: frame.inputClass })
  const fields = {
    plan: frame.field('Rencana Aksi', plan.root),
    date: frame.field('TANGGAL KEGIATAN', date.root),
    start: frame.field('JAM MULAI KEGIATAN', start.root),
    end: frame.field('JAM SELESAI KEGIATAN', end.root),
    text: frame.field('KEGIATAN HARIAN', text),
    source: frame.field('SUMBER DATA', source),
    quantity: frame.field('REALISASI', quantity, 'Isi dengan bilangan bulat'),
    unit: unit.root === undefined ? undefined : frame.field('SATUAN', unit.root),
    link: frame.field('BUKTI DUKUNG', link, 'Tautan Google Drive atau Dropbox'),
  }
  const gather = (): Sent => ({
    plan: plan.get(),
    date: date.get(),
    start: start.get() ?? -1,
    end: end.get() ?? -1,
    text: text.value,
    quantity: quantity.value,
    unit: unit.get(),
    link: link.value,
  })

  const ok = frame.button(setting.ok.label, 'main')
  const cancel = frame.button(setting.family === 'bootstrap' ? 'Close' : 'Batal', 'quiet')
  const summary = element('div', { class: 'alert-place' })
  const shown = Object.values(fields).filter((field) => field !== undefined)
  const dialog: Dialog = frame.dialog('Tambah Progress Harian', [summary, ...shown], [cancel, ok])
  cancel.addEventListener('click', () => dialog.close())

  const complain = (errors: Readonly<Record<string, string>>) => {
    // A form that has gone has no place for a word beside a field.
    const isGone = setting.after.form === 'closes-at-once'
    const told = isGone && setting.rules.told !== 'toast' ? 'swal' : setting.rules.told
    const words = Object.values(errors)
    if (told === 'field')
      for (const [name, field] of Object.entries(fields))
        if (field !== undefined) frame.complain(field, errors[name])
    if (told === 'summary')
      summary.replaceChildren(
        element(
          'div',
          { class: 'alert alert-danger', role: 'alert' },
          ...words.map((word) => element('p', {}, word)),
        ),
      )
    if (told === 'swal') tellInDialog('error', 'Gagal', words.join('. '))
    if (told === 'toast') tellInToast('error', words.join('. '), 5000 * pace + 400)
  }
  const fail = (words: string) => {
    if (setting.rules.told === 'toast') tellInToast('error', words, 5000 * pace + 400)
    else tellInDialog('error', 'Gagal', words)
  }
  const send = async (sent: Sent, sure: boolean): Promise<Answer> => {
    try {
      const answer = await fetch(`/api-fx/${batch}/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sent, sure }),
      })
      return (await answer.json()) as Answer
    } catch {
      return { status: 599 }
    }
  }
  const finish = async (sent: Sent, sure: boolean): Promise<void> => {
    const answer = await send(sent, sure)
    if (answer.status === 401) return void (location.href = `/login/${batch}`)
    if (answer.status === 422) return complain(answer.errors)
    if (answer.status === 409) {
      const how = setting.ok.confirm === 'none' ? 'swal' : setting.ok.confirm
      return (await ask(how, answer.question, frame)) ? finish(sent, true) : undefined
    }
    if (answer.status === 500) return fail('Terjadi kesalahan pada server (500)')
    if (answer.status === 504) return fail('504 Gateway Time-out')
    if (answer.status === 599) return fail('Tidak dapat terhubung ke server')
    dialog.close()
    const { said, reload } = setting.after
    if (said === 'toast')
      tellInToast('success', 'Progress harian berhasil disimpan', 3000 * pace + 300)
    if (said === 'swal') tellInDialog('success', 'Berhasil', 'Progress harian berhasil disimpan')
    if (reload) location.reload()
    else onSaved()
  }
  let sending = false
  ok.addEventListener('click', () => {
    if (sending && setting.ok.guarded) return
    void (async () => {
      const sent = gather()
      if (!(await ask(setting.ok.confirm, 'Apakah Anda yakin ingin menyimpan data ini?', frame)))
        return
      sending = true
      if (setting.ok.guarded) ok.setAttribute('disabled', '')
      if (setting.after.form === 'closes-at-once') dialog.close()
      await finish(sent, false)
      sending = false
      ok.removeAttribute('disabled')
    })()
  })
}
