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
  saya teman wisata_keluarga wisata_pegawai hotel adik ipar mertua istri suami keponakan kado kue bareng iuran patungan juri wasit gladi tukang sales vendor katering
  kolesterol sakit_gigi kpr tabungan hajatan seragam pulsa game tarik_tambang mancing baris_berbaris menunggu nunggu jemput_anak
  antar_anak mengantar_anak anak_saya izin_keluar setengah_hari jalan_santai pindahan kantin bazar studi_tiru pigura menonton balon
  cuci_mobil isi_bensin bank_mandiri pensiun_mandiri keluarga_besar acara_keluarga snack kondangan besuk sunatan akikah reuni piknik
  ngaliwet baralek kupon doorprize parsel zumba khitanan takbir goro coffee_morning renungan odalan banten ngayah loak salon
  bingkisan karaoke botram makan_siang ultah tumpengan nonton swafoto selfie koor misa natalan bukber sahur tarawih yasin senam_pagi
  gowes sepeda_santai fun_run lari_pagi lomba_masak yel-yel dresscode rias vaksin_pegawai mcu apel_pagi apel_senin apel_gabungan apel_awal
  ngopi sarapan makan_bareng foto_bareng pisah_sambut jenguk layat dibesuk tahlilan takziyah urus_sim perpanjang_sim pajak_motor
  ambil_paket belanja_online undangan_nikah sungkem halalbihalal halal_bi_halal hadrah rebana kasidah marawis pengajian_rutin
  jumat_sehat jumat_berkah baju_seragam ukur_baju foto_keluarga kursi_pijat kopi_darat lelang_motor jual_motor rumah_dijual
  pribadi liburan umrah angsuran cicilan kebugaran dies_natalis hadiah_undian berakhlak
`
