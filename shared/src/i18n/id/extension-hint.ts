/** How the extension is installed; shown to those who do not have it. */
export const extensionHint = {
  'extension.title': 'Biarkan ekstensi membantu mengingat',
  'extension.text':
    'Ekstensi Jejak mengamati hanya aplikasi kerja yang Anda nyalakan dan menyarankan kegiatan. Catatannya tetap di komputer ini. Boleh tidak dipakai.',
  'extension.step1': 'Unduh berkas lalu ekstrak ke sebuah folder.',
  'extension.step2': 'Buka chrome://extensions dan nyalakan Mode pengembang.',
  'extension.step3': 'Pilih “Muat yang belum dikemas”, lalu pilih folder tadi.',
  'extension.step4':
    'Kembali ke halaman ini, klik ikon Jejak di bilah alat peramban, lalu tekan Sambungkan. Alamatnya tidak perlu diketik.',
  'extension.download': 'Unduh ekstensi',
} as const satisfies Record<string, string>
