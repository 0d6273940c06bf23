/**
 * What a civil servant's day holds beside the plan: ceremonies, sport, worship, private errands. It goes
 * under a rencana aksi only when that rencana aksi speaks of it itself.
 */
export const OUTSIDE = `
  senam olahraga upacara hut korpri hari_jadi halal_bihalal arisan doa tahlil yasinan pengajian takziah
  melayat menjenguk jalan_santai jalan_sehat gerak_jalan lomba tumpeng donor_darah tes_urine kerja_bakti
  gotong_royong jumat_bersih bersih-bersih perpisahan syukuran selamatan ulang_tahun ziarah buka_bersama
  kurban karnaval pawai gathering outbound rekreasi family dharma_wanita tujuh_belasan agustusan peringatan
  salat ibadah medical_check_up pelantikan donasi sumbangan koperasi paduan_suara panitia studi_banding
  perumahan brosur promo diskon resepsi nikahan pernikahan hajatan bengkel vaksin_booster cek_kesehatan
  ucapan karangan_bunga libur mudik natal idulfitri lebaran maulid isra_mikraj nobar futsal voli badminton
  bulu_tangkis tenis pingpong catur turnamen foto_bersama kunjungan_keluarga kredit pinjaman asuransi
  pribadi liburan umrah angsuran cicilan kebugaran dies_natalis hadiah_undian berakhlak
`
