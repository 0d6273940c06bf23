/** What people say of work at a desk when nobody listens: money, staff, letters, goods, law. Format: `Kinds` in `../kinds.ts`. */
export const DAILY_DESK_KINDS = `
  pembayaran|pencairan: sp2d_terbit bayar_tagihan cair_dana transfer_honor tagihan_listrik tagihan_internet pihak_ketiga
  uang persediaan|kas|bendahara: panjar brankas rekening_bendahara tarik_tunai cek_giro saldo_kas kas_tunai
  pajak|perpajakan: kode_billing faktur_pajak setor_pph setor_ppn bupot e_faktur npwp
  penerimaan|pendapatan|pnbp: sts simponi setor_pnbp tarif_pnbp setoran
  pertanggungjawaban|spj: nota_belanja bukti_belanja kuitansi_bermeterai nota_pesanan spj_konsumsi spj_perjadin tanda_terima
  gaji: amprah_gaji amprah daftar_gaji gaji_induk potongan_bank skpp thr gaji_ketigabelas
  tunjangan|tambahan penghasilan: tpp tukin rekap_tpp
  akuntansi|laporan keuangan: jurnal_penyesuaian saldo_awal penyusutan neraca_saldo sakti telaah_lk opini_bpk mon_sakti lkbun rekon_mpn
  verifikasi keuangan|verifikasi belanja|verifikasi pertanggungjawaban: kelengkapan_spj kuitansi_salah
  anggaran|rka|penganggaran: rka_skpd rka_sipd ppas kua kua_ppas asb ssh sbu usulan_anggaran revisi_dipa revisi_pok kode_rekening tapd nota_keuangan pagu_indikatif
  perencanaan|renja: ranwal rancangan_awal pagu_indikatif forum_opd matriks_program sipd_ri rkt
  rpjmd|renstra: isu_strategis kajian_lingkungan_hidup_strategis klhs visi_misi
  evaluasi|monitoring|pengendalian: monev emonev e_monev realisasi_fisik serapan deviasi formulir_e81
  kinerja|akuntabilitas: perjanjian_kinerja pk_eselon capaian_iku renaksi esakip e_sakip lke pohon_kinerja crosscutting
  lppd|penyelenggaraan pemerintahan: ikk lkpj eppd
  inovasi: iid igs bukti_inovasi
  pengawasan|audit|pemeriksaan|reviu: entry_meeting exit_meeting uji_petik kertas_kerja opname_fisik cek_fisik_volume wawancara_auditi pka_audit lhp
  kerugian|tuntutan ganti rugi: tgr sktjm sptjm
  pengaduan masyarakat|pemeriksaan khusus|investigasi: dumas surat_kaleng riksus klarifikasi_pelapor
  gratifikasi: lapor_upg parsel
  integritas|zona integritas: wbk zi wbbm pakta_integritas
  kenaikan pangkat|pangkat|kepegawaian: naik_pangkat usul_kp pertek_kp kp_april kp_oktober sk_pangkat
  pensiun|pemberhentian|kepegawaian: masa_kerja dpcp bup mpp taspen karip
  cuti: izin_cuti sisa_cuti form_cuti
  kehadiran|presensi|disiplin: fingerprint mesin_absen rekap_absen finger_print tidak_masuk telat hukdis surat_teguran bap
  mutasi|penempatan|promosi: lolos_butuh pindah_tugas rotasi job_fit selter seleksi_terbuka
  jabatan fungsional|angka kredit: konversi_ak pak_konversi penyetaraan inpassing ukom
  pengadaan pegawai|formasi|seleksi: cpns skd skb cat_bkn sanggah pemberkasan_nip drh usul_nip pppk_paruh
  skp|kinerja pegawai|penilaian: ekin e_kinerja predikat umpan_balik ekspektasi
  data pegawai|kepegawaian: siasn simpeg myasn duk nominatif file_pegawai karpeg
  pengembangan kompetensi|pelatihan|diklat: jp bimtek latsar webinar lms peserta_diklat pkp pka coaching
  tugas belajar|izin belajar: tubel ibel pencantuman_gelar
  penghargaan: satyalancana slks
  surat|persuratan|tata usaha: agendakan nomor_surat surat_tugas konsep_surat disposisi lembar_disposisi nodin ekspedisi srikandi tnde nota_dinas stempel
  arsip|kearsipan: boks box_arsip rak_arsip map_gantung folder pemilahan jra scan_arsip depo_arsip
  kurir|pengiriman surat: antar_surat ekspedisi_surat
  rapat: undangan_zoom notulen daftar_hadir absen_rapat risalah link_zoom
  perjalanan dinas: sppd perjadin booking_hotel tiket_pesawat boarding_pass spd_rampung lumpsum hotel_rombongan
  kunjungan kerja|tamu: kunker studi_banding studi_komparasi rombongan_dprd
  protokol|acara pimpinan|keprotokolan: rundown layout_tempat mc petugas_doa susunan_acara tata_tempat plakat karpet_merah vip
  sambutan|naskah: pidato naskah_sambutan pointer
  publikasi|berita|humas: rilis konten caption feed reels unggah_foto siaran_pers wartawan advertorial press_release
  kliping|analisis media|isi media|monitoring isu: kliping potongan_koran guntingan_koran sentimen isu_negatif media_monitoring
  informasi publik|ppid: salinan_dokumen permohonan_informasi dip sengketa_informasi uji_konsekuensi
  pengadaan|barang jasa: penyedia epurchasing e_katalog negosiasi hps kak surat_pesanan spse tender reviu_hps pembanding minikompetisi
  kontrak: termin addendum jaminan spmk bast denda_keterlambatan spk
  aset|barang milik|bmn|bmd: kib kir stiker label_barang sensus_barang simbada siman sakti_aset psp mutasi_barang
  persediaan|gudang|barang pakai: stok opname_atk kartu_barang atk kertas_hvs toner tinta sbbk
  penghapusan|lelang: kpknl rusak_berat taksiran rongsok scrap limit_lelang
  pemeliharaan|sarana|prasarana|gedung: ganti_lampu ac_bocor servis_ac atap_bocor cat_tembok plafon genset pompa_air toilet_mampet kunci_pintu
  kendaraan|randis: ganti_oli servis_mobil pajak_stnk ban_mobil bbm kupon_bbm pajak_kendaraan
  kebersihan|rumah tangga: cleaning_service sapu petugas_kebersihan jamuan konsumsi_rapat snack_rapat
  keamanan kantor|satpam: pos_satpam jadwal_satpam cctv_kantor
  hukum|peraturan|produk hukum: legal_drafting pasal rancangan_perbup konsideran harmonisasi_kanwil jdih naskah_akademik
  legislasi|propemperda|ranperda|raperda: bapemperda pansus_raperda naskah_akademik pasal_demi_pasal
  bantuan hukum|perkara|sengketa: gugatan surat_kuasa sidang_ptun jawaban_gugatan somasi alat_bukti
  kerja sama|kerjasama: mou pks draf_mou nota_kesepahaman
  organisasi|kelembagaan|analisis jabatan: anjab abk sotk peta_jabatan evjab tupoksi
  standar operasional|ketatalaksanaan|proses bisnis: sop probis peta_proses
  pelayanan publik|kepuasan: skm ikm kuesioner_layanan fkp maklumat_pelayanan standar_pelayanan
  aplikasi|sistem informasi|perangkat lunak: bug error deploy commit fitur api login_error testing uat backend frontend staging hotfix figma query
  jaringan|infrastruktur: kabel_lan switch router fo wifi_mati bandwidth crimping mikrotik access_point ping
  server|pusat data|hosting: raid harddisk ruang_server suhu_ruang backup restore vm reboot_server ssl disk_penuh colocation
  komputer|perangkat|dukungan teknis|helpdesk: install_ulang printer_macet laptop_lemot instal_windows virus reset_password tiket_gangguan
  keamanan informasi|siber|persandian: csirt tte bsre phishing pentest backdoor judi_slot judol defacement sertifikat_elektronik patch_celah
  data|statistik|satu data: metadata dataset portal_data walidata dashboard rekap_data
  video konferensi|rapat daring|siaran langsung: zoom streaming operator_zoom live_youtube
  smart city|spbe: indeks_spbe arsitektur_spbe tauval
  dprd|persidangan|rapat paripurna: banmus banggar komisi fraksi pansus paripurna rdp hearing
  risalah|notula: nyatet catat_jalannya transkrip rekaman_sidang notulen verbatim
  reses|aspirasi|pokok pikiran|pokir: dapil keluhan_warga titik_reses usulan_warga
  perizinan|izin: oss nib berkas_izin sip cek_lapangan rekomendasi_izin
  penanaman modal|investasi: lkpm investor realisasi_investasi
  loket|pelayanan|konsultasi: antrean pemohon konter
  pengaduan: sp4n lapor kotak_saran komplain keluhan_warga
`
