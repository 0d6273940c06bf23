/**
 * Work that is done for somebody else: lent a hand to another unit, brought along for a colleague, stood in for the head.
 * It names the object of the other's plan as gladly as one of one's own.
 */
export function isFavour(text: string): boolean {
  return FAVOURS.some((favour) => favour.test(text))
}

const OTHERS =
  '(?:bagian|bidang|seksi|sub\\s?bag\\w*|subbid\\w*|dinas|badan|kantor|unit|tim|panitia|rekan|teman|kawan|kolega|bendahara|pejabat|pengurus|fungsi|jurusan|instalasi|ruang|kepala|kasi|kasub\\w*|kabid|kadis|kominfo|kesbangpol|disdik|bappeda|bapenda|dinkes|dinsos|dishub|dukcapil|bkpsdm|bkd|satpol)'

const FAVOURS: readonly RegExp[] = [
  // Lent a hand: "bantu Kominfo pindahan rak", "diminta ikut bantu". Residents and villages are helped on duty.
  new RegExp(`\\b(?:mem)?bantu(?:in|i)?\\s+${OTHERS}\\b`, 'i'),
  /(?:,|^)\s*(?:(?:ikut|diminta|disuruh|cuma|hanya)\s+)+(?:mem)?bantu\b/i,
  /\b(?:diminta|disuruh|dimintai)\s+(?:tolong|bantu\w*|ikut|pakai|jadi)\b/i,
  // Brought along: "titipan laboratorium", "sekalian lewat", "sejalan".
  /\b(?:di)?titip(?:an|in|kan)?\b|\bnitip(?:in)?\b|\bsejalan$/i,
  /\bsekalian\s+(?:lewat|pulang|jalan|pergi|mampir|berangkat)\b/i,
  // Of another: "milik bidang aset", "kecamatan sebelah".
  /\b(?:punya|milik)\s+(?:\S+\s+)?(?:bidang|bagian|seksi|subbag\w*|kawan|teman|rekan|bapenda|bappeda|kominfo)\b/i,
  /\b(?:unit|bidang|bagian|seksi|kecamatan|kelurahan|ruangan|kantor|dinas|meja|instansi|jurusan)\s+(?:sebelah|tetangga)\b/i,
  // Stood in: "mewakili kepala seksi".
  /\b(?:wakili|mewakili|menggantikan|gantikan|gantiin|(?:guru|ngajar|mengajar|petugas)\s+pengganti)\b/i,
  // Of one's own house, or of a superior's: "anak Sekda", "istri ketua", "mobil pribadi".
  /\b(?:anak|istri|suami|keluarga|mobil|motor|kucing|anjing)\s+(?:pribadi|kepala|ketua|sekda|kadis|kabid|camat|lurah|bupati|direktur|pimpinan|pegawai|staf|sendiri)\b/i,
]
