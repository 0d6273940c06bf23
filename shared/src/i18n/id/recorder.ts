/** What the recorder says of itself: all the words the worker needs. */
export const recorder = {
  'state.on': 'Mencatat: {host}',
  'state.otherSite': 'Di luar daftar, tidak dicatat',
  'state.offHours': 'Di luar jam kerja, tidak dicatat',
  'state.paused': 'Dijeda sampai {time}',
  'state.pausedUntilTomorrow': 'Dijeda sampai besok',
  'state.off': 'Mati, tidak ada yang dicatat',
  'state.notSetUp': 'Belum disiapkan, tidak ada yang dicatat',
  'state.notKept': 'Tidak tersimpan sejak {time}',
} as const satisfies Record<string, string>
