/**
 * Work at a desk of any office: money, people, letters, plans, goods, law, machines, news. Format: see `Kinds` in
 * `../kinds.ts`.
 */
export const DESK_KINDS = `
  pembayaran|belanja|pencairan: spp spm sp2d npd kuitansi kwitansi tagihan invoice honorarium honor termin
  kas|bku: bku buku_kas rekening_koran register_kas penutupan_kas buku_bank kas_opname
  pajak|perpajakan: pph ppn ebilling e_billing bukti_potong ssp ntpn spt_masa coretax
  pertanggungjawaban|spj|lpj: spj lpj spj_fungsional kuitansi
  gaji|tunjangan: tpp rapel tukin daftar_gaji kgb slip_gaji gaji_berkala potongan_gaji kp4
  laporan keuangan|akuntansi: neraca lra calk jurnal ekuitas laporan_operasional rekon_belanja
  akuntansi: jurnal neraca buku_besar
  piutang: skpd_kurang_bayar tunggakan penagihan
  rekonsiliasi: rekon pencocokan berita_acara_rekon
  anggaran: rka dpa dppa rkakl dipa pok revisi_anggaran pergeseran pagu apbd apbn ssh sbu
  dokumen perencanaan|perencanaan pembangunan|perencanaan program|perencanaan perangkat|rencana kerja|rencana strategis: renja renstra rkpd rpjmd renja_perubahan pohon_kinerja cascading
  renja: renja_perubahan
  musrenbang|musyawarah perencanaan: musrenbang pramusrenbang musrenbangkel usulan_prioritas
  laporan kinerja|lkjip|akuntabilitas|sakip: lkjip lakip lkj sakip iku perjanjian_kinerja capaian_kinerja lke_sakip
  pengukuran kinerja|capaian kinerja: iku realisasi_kinerja capaian_iku
  penilaian kinerja|kinerja pegawai|skp: skp ekinerja e_kinerja predikat_kinerja sasaran_kinerja
  reformasi birokrasi: lke_rb rkt_rb zona_integritas wbk pmprb
  risiko: register_risiko mitigasi peta_risiko
  pengawasan intern|audit|pemeriksaan reguler|hasil pemeriksaan: lhp kka kkp lha p2hp nhp kertas_kerja_audit program_kerja_audit
  reviu: lhr kkr kertas_kerja_reviu catatan_hasil_reviu
  tindak lanjut: tlhp rekomendasi_bpk rekomendasi_inspektorat matriks_tindak_lanjut
  gratifikasi|korupsi|integritas: lhkpn lhkasn upg mcp spi whistleblowing
  kenaikan pangkat|kepangkatan: kp sk_pangkat pak dupak usul_pangkat golongan ujian_dinas
  pensiun: bup sk_pensiun taspen usul_pensiun
  cuti: cuti_tahunan cuti_besar cuti_melahirkan cuti_sakit
  disiplin|kehadiran: presensi absensi rekap_kehadiran bap_pegawai hukuman_disiplin mangkir apel
  mutasi|pengisian jabatan: sk_jabatan pelantikan spmt baperjakat rotasi promosi_jabatan
  jabatan fungsional: dupak pak angka_kredit ukom
  formasi|pengadaan asn|pengadaan casn|pengadaan pegawai: cpns casn pppk skd skb anjab abk formasi
  analisis jabatan|beban kerja: anjab abk peta_jabatan evjab
  data pegawai|data kepegawaian|siasn: siasn mysapk simpeg drh dms peremajaan_data
  administrasi kepegawaian|kepegawaian: kgb cuti karis karsu karpeg presensi
  pengembangan kompetensi|pelatihan|diklat|kompetensi: bimtek diklat latsar pkp pka pkn webinar workshop sertifikat_pelatihan tugas_belajar
  aktualisasi: rancangan_aktualisasi laporan_aktualisasi
  pelatihan|pembelajaran: modul_pelatihan rbpmd handout_pelatihan
  surat masuk|persuratan|naskah dinas|surat menyurat: disposisi nota_dinas surat_masuk surat_keluar agenda_surat srikandi surat_undangan surat_edaran
  arsip|kearsipan: berkas_inaktif jra daftar_arsip boks_arsip arsip_inaktif arsip_vital alih_media aski
  alih media: scan pemindaian digitalisasi memindai
  perjalanan dinas: sppd spd spt tiket perjadin surat_tugas
  kedinasan lain|tugas lain|tugas tambahan: upacara panitia petugas_upacara apel gladi pameran
  rapat: notula notulen undangan_rapat daftar_hadir risalah_rapat
  risalah: notulen notula
  protokol|pimpinan: sambutan agenda_bupati agenda_pimpinan rundown tata_upacara jadwal_pimpinan
  naskah sambutan|pidato: sambutan
  pengadaan|pemilihan penyedia: tender lelang pokja dokumen_pemilihan penawaran spse sppbj pengadaan_langsung penunjukan_langsung
  rencana umum pengadaan|rup: sirup rup swakelola
  katalog: ekatalog e_katalog epurchasing e_purchasing negosiasi_harga
  kontrak: spk adendum addendum cco spmk bast jaminan_pelaksanaan serah_terima_pekerjaan
  hps|harga perkiraan: survei_harga harga_satuan
  persiapan pengadaan|spesifikasi: kak hps spesifikasi_teknis rancangan_kontrak
  aset|barang milik: kib kir bmd bmn simda_bmd label_barang kartu_inventaris rkbmd psp
  inventarisasi|inventaris: kib kir label_barang kartu_inventaris sensus_barang stok_opname
  penghapusan|pemindahtanganan: lelang_barang rusak_berat kpknl hibah_barang
  persediaan|gudang: stok_opname atk kartu_stok kartu_barang
  pengamanan aset|aset tanah|tanah: sertipikat sertifikat_tanah patok plang_tanah
  kendaraan: stnk randis servis_mobil servis_motor ganti_oli bpkb bbm
  pemeliharaan|sarana: servis_ac perbaikan_gedung genset kebersihan_gedung
  peraturan daerah|produk hukum|perundang: raperda raperbup ranperda perda perbup perwali naskah_akademik harmonisasi propemperda
  bantuan hukum|perkara: gugatan ptun surat_kuasa replik duplik jawaban_gugatan eksepsi
  kerja sama|perjanjian: mou pks nota_kesepahaman kesepakatan_bersama
  dokumentasi hukum|jdih: jdih abstrak_peraturan
  kelembagaan: sotk susunan_organisasi uraian_tugas
  tata laksana|standar operasional|sop: sop probis peta_proses standar_pelayanan
  pelayanan publik: skm ikm survei_kepuasan standar_pelayanan mpp forum_konsultasi_publik
  survei kepuasan: skm ikm kuesioner
  pengaduan: sp4n lapor aduan keluhan dumas
  informasi publik|ppid: ppid daftar_informasi permohonan_informasi dip keberatan_informasi
  berita|publikasi|media: rilis siaran_pers konten_instagram feed_instagram kliping advertorial podcast
  media sosial: instagram feed_instagram reels tiktok caption konten_instagram facebook youtube
  dokumentasi: foto_kegiatan video_kegiatan liputan
  peliputan|liputan: foto_kegiatan rilis
  aplikasi|sistem informasi: uat bug source_code deploy modul_aplikasi user_acceptance api
  jaringan: router mikrotik switch bandwidth access_point fiber_optik wifi
  server|pusat data|data center: vps backup hosting virtual_machine vm storage
  keamanan informasi|siber|persandian: csirt kerentanan defacement phishing malware pentest tte sertifikat_elektronik
  website|situs web|laman: domain subdomain hosting cms
  spbe: arsitektur_spbe peta_rencana_spbe indeks_spbe
  statistik sektoral|satu data: metadata epss dataset open_data walidata
  layanan ti|helpdesk|dukungan: tiket_gangguan reset_akun printer instalasi_komputer
  pengendalian pembangunan|evaluasi pembangunan|evaluasi pelaksanaan|pengendalian program: rfk tepra realisasi_fisik
`
