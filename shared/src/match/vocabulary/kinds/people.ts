/** Work for people: health, schools, residents, faith, the poor, work, courts. Format: see `Kinds` in `../kinds.ts`. */
export const PEOPLE_KINDS = `
  kehamilan|ibu hamil|antenatal|kesehatan ibu: anc bumil k1 k4 usg kelas_ibu_hamil buku_kia ttd_bumil
  persalinan|nifas: bulin bufas partus partograf kn1 kf
  bayi|neonatal: kn1 bblr kunjungan_neonatal
  imunisasi|vaksinasi: bias bian vaksin_mr idl bcg campak polio cold_chain vaksin
  tumbuh kembang|gizi|stunting|balita: timbang_ukur posyandu sdidtk antropometri eppgbm balita_pendek tb_u bb_u pmt bgm
  gizi: mpasi asi_eksklusif asupan diet pmt antropometri vitamin_a nutrisi
  diet|asuhan gizi: skrining_gizi recall asupan ncp pagt
  menu|makanan: siklus_menu standar_porsi food_cost uji_cita_rasa
  keluarga berencana|kontrasepsi|kb: akseptor implan iud suntik_kb pil_kb kondom mow mop pus
  remaja: pik_r genre uks_remaja
  tuberkulosis|tbc|tb: tcm sputum dahak pmo sitb paru
  dbd|vektor|malaria|demam berdarah: jentik fogging pengasapan psn larvasida nyamuk abj
  penyakit menular|surveilans: skdr ewars w2 pe klb kontak_erat ili
  penyakit tidak menular|ptm: posbindu hipertensi diabetes prolanis gula_darah iva
  jiwa: odgj pasung
  kesehatan lingkungan|sanitasi: ikl stbm jamban depot_air tpm ttu sanitarian air_minum
  promosi kesehatan|penyuluhan kesehatan: phbs leaflet_kesehatan germas
  usaha kesehatan sekolah|uks: skrining_siswa dokter_kecil penjaringan
  obat|farmasi|kefarmasian|sediaan: lplpo rko resep stok_obat bmhp narkotika psikotropika sipnap kedaluwarsa depo
  resep: depo_rawat dispensing telaah_resep
  formularium|komite farmasi: usulan_obat
  rekam medis: erm rme cppt koding icd assembling
  asuhan keperawatan|keperawatan: askep cppt sdki siki diagnosa_keperawatan implementasi_keperawatan
  jadwal dinas: roster shift jadwal_jaga
  infeksi|ppi: cuci_tangan hand_hygiene hais apd bundle
  mutu|akreditasi: inm ikp pdsa indikator_mutu starkes dokumen_akreditasi
  keselamatan pasien: ikp insiden
  laboratorium: reagen sampel hasil_lab pcr kalibrasi spesimen uji_sampel
  radiologi: rontgen ct_scan
  klaim|jaminan kesehatan|bpjs: verifikasi_klaim ina_cbg kapitasi pending_klaim sep
  alat kesehatan: kalibrasi aspak
  gawat darurat: igd ugd triase ambulans
  perangkat pembelajaran|modul ajar|bahan ajar: rpp atp modul_ajar prota prosem promes lkpd silabus kktp rpl
  pembelajaran|perkuliahan: kbm mengajar jurnal_mengajar materi_kuliah rps kuliah bahan_tayang kuis praktikum
  penilaian hasil|penilaian siswa|penilaian pembelajaran|asesmen formatif|asesmen sumatif|asesmen pembelajaran|hasil belajar|evaluasi belajar: ulangan_harian sts sas pts pas soal kisi_kisi rapor nilai_siswa remedial bank_soal uts uas
  rapor: nilai_siswa leger
  wali kelas: home_visit panggilan_orang_tua leger rapor absensi_kelas
  bimbingan|konseling|bk: konseling rpl asesmen_siswa angket_siswa sosiometri
  kunjungan rumah: home_visit
  kesiswaan|siswa|ekstrakurikuler: osis pramuka mpls lomba_siswa
  penerimaan murid|penerimaan siswa|penerimaan peserta: ppdb spmb
  data pokok|dapodik: dapodik emis nisn residu
  anggaran sekolah|bos|bosp: arkas rkas bosp bku_bos
  kurikulum: kosp ktsp projek_p5 kokurikuler
  supervisi: observasi_kelas supervisi_akademik pkg
  perpustakaan|bahan pustaka|pustaka|koleksi: katalog klasifikasi_ddc opac inlislite label_buku stock_opname_buku barcode_buku
  penelitian|artikel ilmiah|publikasi ilmiah: manuscript jurnal proposal_penelitian hibah_penelitian artikel_jurnal scopus sinta reviewer
  pengabdian: pkm abdimas
  skripsi|tugas akhir: sidang_skripsi bab_skripsi proposal_skripsi bimbingan_skripsi
  akademik|mahasiswa: krs khs feeder pddikti ijazah transkrip yudisium siakad
  beasiswa: kip_kuliah bidikmisi
  kartu tanda penduduk|perekaman|ktp: perekaman rekam_ktp ktp_el ikd iris pemula
  akta|pencatatan sipil: akta_lahir akta_kematian kelahiran akta_cerai akta_kawin
  kartu keluarga|pendaftaran penduduk|pindah: kk skpwni pindah_datang biodata
  data kependudukan|kependudukan: dkb siak agregat data_ganda
  nikah|perkawinan: catin akad simkah nr n1 rapak buku_nikah suscatin binwin pranikah
  wakaf|rumah ibadah: ikrar_wakaf aiw nadzir masjid
  haji: manasik bipih paspor_haji
  zakat: baznas mustahik muzaki upz
  majelis taklim|penyuluhan agama|bimbingan agama: ceramah taklim pengajian khutbah
  kerukunan: fkub moderasi_beragama
  data terpadu|dtks|dtsen|data kesejahteraan: dtks dtsen siks_ng desil pbi verval_data
  bantuan sosial|bansos: bpnt pkh blt kpm sembako penyaluran_bantuan bst
  kesejahteraan sosial|penyandang|rehabilitasi sosial: odgj lansia_terlantar disabilitas asesmen_klien anak_terlantar ppks pmks gelandangan
  perlindungan perempuan|perlindungan anak|kekerasan: kdrt korban_kekerasan uptd_ppa pendampingan_korban pelecehan
  layak anak: kla forum_anak
  gender: pug arg
  aparatur desa|perangkat desa: kaur sekdes kasi_desa perades
  apbdes|keuangan desa|pemerintahan desa: apbdes siskeudes dana_desa add rkpdes perdes bumdes
  keterangan: domisili sktm surat_keterangan_usaha surat_pengantar
  karang taruna|lembaga kesejahteraan: lks panti
  hubungan industrial|perselisihan: phk bipartit tripartit mogok anjuran pesangon
  pencari kerja|bursa kerja|penempatan: ak1 lowongan job_fair kartu_kuning
  pelatihan kerja: blk
  pengupahan|upah: umk ump
  remisi|integrasi|warga binaan: remisi pembebasan_bersyarat cuti_bersyarat asimilasi sidang_tpp
  penelitian kemasyarakatan|litmas: litmas
  penggeledahan|keamanan lapas|kamar hunian: razia barang_terlarang
  anak berhadapan|diversi: diversi
  perkara|persidangan|sidang: bas panggilan_sidang penetapan_sidang putusan minutasi gugatan relaas
  paspor|keimigrasian: paspor bap_paspor dpri m_paspor
  izin tinggal|orang asing: kitas kitap itas visa wna
  pengawasan orang asing|keberadaan orang: wna timpora tka
  pemilu|pilkada|pemilih: dpt coklit tps logistik_pemilu ppk kpps
  wawasan kebangsaan|politik|ormas: ormas parpol bela_negara paskibraka
  narkotika|narkoba: tes_urine rehabilitasi_narkoba p4gn
  paripurna|dprd|dewan: paripurna pansus bamus banmus banggar reses pokir rdp
  aspirasi: audiensi unjuk_rasa reses
`
