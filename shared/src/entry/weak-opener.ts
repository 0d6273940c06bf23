/** Openers that name no act a supervisor could judge. */
const WEAK =
  /^(?:kegiatan|pekerjaan|tugas|membantu|bantu|standby|stand by|siaga|bekerja|kerja|membuka|buka|mengerjakan tugas|lanjutan|dll|dsb|lain-lain|melaksanakan tugas(?: lain)?(?:nya)?$|rutinitas|rutin)(?=$|[\s.,:;/-])/i

/** Operational verbs begin with me-, or are one of the few that do not. */
const VERB =
  /^(?:me[a-z]{2,}|ber(?:koordinasi|partisipasi|konsultasi|diskusi)[a-z]*|ikut serta|hadir|pe?nyusun[a-z]*)/i

/**
 * True when a text does not begin with an operational verb ("kata kerja operasional"), or begins with
 * one without content: "Kegiatan rutin", "Membantu pimpinan", "Rapat koordinasi".
 */
export function isWeakOpener(text: string): boolean {
  const line = text.trim()
  if (line === '') return false
  return WEAK.test(line) || !VERB.test(line)
}
