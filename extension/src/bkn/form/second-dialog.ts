import { all, isVisible, labelText, textOf } from '../page/see.ts'

/** What stands over the form after OK. */
export type SecondDialog =
  /** "Are you sure?", and nothing else: OK was meant. */
  | { readonly is: 'sure'; readonly yes: HTMLElement }
  /** It only tells that all went well. */
  | { readonly is: 'told'; readonly away: HTMLElement }
  /** Anything else is for the person. */
  | { readonly is: 'asks'; readonly message: string }

const DIALOGS =
  '.modal.show, [role="dialog"], [role="alertdialog"], .swal2-popup, .swal-modal, dialog[open]'
const YES =
  /^(?:ya|iya|yes|ok|oke|lanjut|lanjutkan|simpan|save|setuju|kirim|konfirmasi|confirm|continue)(?:[,!]? (?:saya yakin|yakin|simpan|lanjutkan|kirim|save|benar|tambahkan|please))?[!.]?$/
const NO = /^(?:tidak|batal|batalkan|no|cancel|close|tutup|kembali|jangan|belum|periksa)\b/
const SURE = /yakin|apakah|ingin|simpan|konfirmasi|sure|confirm|save/i
/** Words that make a question more than a formality. */
const MORE =
  /bentrok|tabrak|tumpang|overlap|sudah (?:ada|pernah|terisi)|already|duplik|ganda|sama dengan|melebihi|lebih dari|exceed|kurang|terlambat|late|hapus|delete|ganti|timpa|replace|keluar|log ?out|tidak (?:dapat|bisa|sesuai|lengkap|valid)|wajib|peringatan|perhatian|warning|denda|potong/i
const WELL = /berhasil|sukses|tersimpan|telah disimpan|success|saved/i

/**
 * The dialog that stands beside or over the form; undefined when there is none. Buttons that were on the page
 * before OK belong to something else.
 */
export function secondDialog(
  form: HTMLElement | null,
  before: ReadonlySet<HTMLElement>,
): SecondDialog | undefined {
  const box = boxOf(form, before)
  if (box === undefined) return undefined
  const buttons = shownButtons(box).filter((button) => !before.has(button))
  const named = buttons.filter((button) => /\p{L}{2}/u.test(textOf(button)))
  const words = named.reduce((text, button) => text.replace(textOf(button), ' '), textOf(box))
  const yes = named.filter((button) => YES.test(labelText(button)))
  const no = named.filter((button) => NO.test(labelText(button)))
  const [only] = yes
  if (WELL.test(words) && !MORE.test(words) && named.length === 1 && named[0]) {
    return { is: 'told', away: named[0] }
  }
  const isPlain = only && yes.length === 1 && no.length === 1 && named.length === 2
  if (isPlain && SURE.test(words) && !MORE.test(words)) return { is: 'sure', yes: only }
  return { is: 'asks', message: words.replace(/\s+/g, ' ').trim().slice(0, 200) }
}

/** The buttons that can be seen, to tell those that come later from them. */
export const shownButtons = (root: ParentNode): readonly HTMLElement[] =>
  all(root, 'button, a.btn, input[type="button"], [role="button"]').filter(isVisible)

function boxOf(
  form: HTMLElement | null,
  before: ReadonlySet<HTMLElement>,
): HTMLElement | undefined {
  const hasNew = (each: HTMLElement) => shownButtons(each).some((button) => !before.has(button))
  const isOther = (each: HTMLElement) =>
    form === null || (each !== form && !form.contains(each) && !each.contains(form))
  const box = all(document, DIALOGS).find(
    (each) => isOther(each) && isVisible(each) && hasNew(each),
  )
  if (box !== undefined) return box
  // A box that says nothing of its kind: a yes and a no that were not there before, and what is around both.
  const fresh = shownButtons(document).filter((button) => !before.has(button))
  const yes = fresh.find((button) => YES.test(labelText(button)))
  const no = fresh.find((button) => NO.test(labelText(button)))
  if (!yes || !no) return undefined
  for (let around = yes.parentElement; around; around = around.parentElement) {
    if (!around.contains(no)) continue
    const hasWords = textOf(around).length > textOf(yes).length + textOf(no).length + 2
    if (hasWords) return around === document.body ? undefined : around
  }
  return undefined
}
