/** What people say of work at a desk when nobody listens: money, staff, letters, goods, law. Format: `Kinds` in `../kinds.ts`. */
export const DAILY_DESK_KINDS = `
  pembayaran|pencairan: cair_dana pihak_ketiga
  uang persediaan|kas|bendahara: panjar brankas rekening_bendahara tarik_tunai cek_giro saldo_kas kas_tunai
  pajak|perpajakan: kode_billing faktur_pajak bupot e_faktur npwp
  penerimaan|pendapatan|pnbp: sts simponi tarif_pnbp setoran
  pertanggungjawaban|spj: nota_belanja bukti_belanja nota_pesanan tanda_terima
  gaji: amprah potongan_bank skpp thr
  tunjangan|tambahan penghasilan: tpp tukin
  akuntansi|laporan keuangan: saldo_awal penyusutan sakti telaah_lk opini_bpk lkbun rekon_mpn
  verifikasi keuangan|verifikasi belanja|verifikasi pertanggungjawaban: kelengkapan_spj kuitansi_salah
  anggaran|rka|penganggaran: rka_skpd rka_sipd ppas kua asb ssh sbu usulan_anggaran revisi_dipa revisi_pok kode_rekening tapd nota_keuangan pagu_indikatif
  perencanaan|renja: ranwal rancangan_awal pagu_indikatif forum_opd matriks_program sipd_ri rkt
  rpjmd|renstra: isu_strategis kajian_lingkungan_hidup_strategis klhs visi_misi
  evaluasi|monitoring|pengendalian: monev emonev realisasi_fisik serapan deviasi formulir_e81
  kinerja|akuntabilitas: perjanjian_kinerja pk_eselon capaian_iku renaksi esakip e_sakip lke pohon_kinerja crosscutting
  pengawasan|audit|pemeriksaan|reviu: entry_meeting exit_meeting uji_petik kertas_kerja opname_fisik cek_fisik_volume wawancara_auditi pka_audit lhp
  kerugian|tuntutan ganti rugi: tgr sktjm sptjm
  pengaduan masyarakat|pemeriksaan khusus|investigasi: dumas surat_kaleng riksus klarifikasi_pelapor
  kenaikan pangkat|pangkat|kepegawaian: naik_pangkat usul_kp pertek_kp kp_april kp_oktober sk_pangkat
  pensiun|pemberhentian|kepegawaian: masa_kerja dpcp bup mpp taspen karip
  kehadiran|presensi|disiplin: fingerprint mesin_absen rekap_absen finger_print tidak_masuk telat hukdis surat_teguran bap
  mutasi|penempatan|promosi: lolos_butuh pindah_tugas rotasi job_fit selter seleksi_terbuka
  jabatan fungsional|angka kredit: konversi_ak pak_konversi penyetaraan inpassing ukom
  pengadaan pegawai|formasi|seleksi: cpns skd skb cat_bkn sanggah pemberkasan_nip drh usul_nip pppk_paruh
  skp|kinerja pegawai|penilaian: ekin e_kinerja predikat umpan_balik ekspektasi
  data pegawai|kepegawaian: siasn simpeg myasn duk nominatif karpeg
  pengembangan kompetensi|pelatihan|diklat: jp lms coaching
  surat|persuratan|tata usaha: agendakan nomor_surat surat_tugas konsep_surat disposisi nodin ekspedisi srikandi tnde nota_dinas stempel
  arsip|kearsipan: boks map_gantung folder pemilahan
  rapat: undangan_zoom risalah link_zoom
  perjalanan dinas: booking_hotel boarding_pass lumpsum hotel_rombongan
  protokol|acara pimpinan|keprotokolan: rundown layout_tempat mc petugas_doa susunan_acara tata_tempat plakat karpet_merah vip
  publikasi|berita|humas: rilis konten caption feed reels unggah_foto siaran_pers wartawan advertorial press_release
  kliping|analisis media|isi media|monitoring isu: kliping potongan_koran guntingan_koran sentimen isu_negatif media_monitoring
  informasi publik|ppid: salinan_dokumen sengketa_informasi uji_konsekuensi
  pengadaan|barang jasa: penyedia epurchasing e_katalog negosiasi hps kak surat_pesanan spse tender pembanding minikompetisi
  kontrak: termin jaminan denda_keterlambatan
  aset|barang milik|bmn|bmd: kib kir stiker label_barang sensus_barang simbada siman sakti_aset psp mutasi_barang
  persediaan|gudang|barang pakai: stok kartu_barang atk kertas_hvs toner tinta sbbk
  penghapusan|lelang: kpknl rusak_berat taksiran rongsok scrap limit_lelang
  pemeliharaan|sarana|prasarana|gedung: ganti_lampu ac_bocor servis_ac atap_bocor cat_tembok plafon genset pompa_air toilet_mampet kunci_pintu
  kendaraan|randis: ganti_oli servis_mobil pajak_stnk ban_mobil bbm pajak_kendaraan
  kebersihan|rumah tangga: cleaning_service sapu petugas_kebersihan jamuan konsumsi_rapat snack_rapat
  hukum|peraturan|produk hukum: legal_drafting pasal rancangan_perbup konsideran harmonisasi_kanwil jdih naskah_akademik
  legislasi|propemperda|ranperda|raperda: bapemperda pansus_raperda naskah_akademik pasal_demi_pasal
  bantuan hukum|perkara|sengketa: gugatan surat_kuasa sidang_ptun somasi alat_bukti
  organisasi|kelembagaan|analisis jabatan: anjab abk sotk peta_jabatan evjab tupoksi
  standar operasional|ketatalaksanaan|proses bisnis: sop probis peta_proses
  pelayanan publik|kepuasan: skm ikm kuesioner_layanan fkp maklumat_pelayanan standar_pelayanan
  aplikasi|sistem informasi|perangkat lunak: bug error deploy commit fitur api testing uat backend frontend staging hotfix figma query
  jaringan|infrastruktur: kabel_lan switch router fo wifi_mati bandwidth crimping mikrotik access_point ping
  server|pusat data|hosting: raid harddisk ruang_server suhu_ruang backup restore vm reboot_server ssl disk_penuh colocation
  komputer|perangkat|dukungan teknis|helpdesk: install_ulang printer_macet laptop_lemot instal_windows virus reset_password tiket_gangguan
  keamanan informasi|siber|persandian: bsre backdoor judi_slot judol patch_celah
  data|statistik|satu data: metadata dataset portal_data walidata dashboard rekap_data
  video konferensi|rapat daring|siaran langsung: zoom streaming live_youtube
  dprd|persidangan|rapat paripurna: banmus banggar komisi fraksi pansus paripurna rdp hearing
  risalah|notula: nyatet catat_jalannya transkrip rekaman_sidang notulen verbatim
  reses|aspirasi|pokok pikiran|pokir: dapil keluhan_warga titik_reses usulan_warga
  perizinan|izin: berkas_izin cek_lapangan rekomendasi_izin
  loket|pelayanan|konsultasi: antrean pemohon konter
  pengaduan: kotak_saran komplain
`
