import type { Field } from './field.ts'

/** Manajemen ASN: UU 20/2023, PP 94/2021, Peraturan BKN on pangkat, cuti, pensiun, angka kredit. */
export const PERSONNEL: Field = {
  abbreviations: `
    skp: sasaran kinerja pegawai penilaian
    asn: aparatur sipil negara pegawai
    pns: pegawai negeri sipil
    cpns: calon pegawai negeri sipil pengadaan
    pppk: pegawai pemerintah perjanjian kerja
    p3k: pegawai pemerintah perjanjian kerja
    casn: calon aparatur sipil negara seleksi pegawai
    sdm: sumber daya manusia pegawai kepegawaian
    duk: daftar urut kepangkatan pegawai
    drh: daftar riwayat hidup pegawai
    kgb: kenaikan gaji berkala pegawai
    kp: kenaikan pangkat kepangkatan
    ukp: usul kenaikan pangkat
    kpo: kenaikan pangkat otomatis
    bup: batas usia pensiun
    pak: penetapan angka kredit jabatan fungsional
    dupak: daftar usulan penetapan angka kredit jabatan fungsional
    jf: jabatan fungsional
    jft: jabatan fungsional tertentu
    jfu: jabatan fungsional umum
    jpt: jabatan pimpinan tinggi
    baperjakat: badan pertimbangan jabatan kepangkatan
    ukom: uji kompetensi jabatan
    simpeg: sistem informasi kepegawaian
    siasn: sistem informasi aparatur sipil negara kepegawaian
    sapk: sistem aplikasi pelayanan kepegawaian
    bkn: badan kepegawaian negara
    bkd: badan kepegawaian daerah
    bkpsdm: badan kepegawaian pengembangan sumber daya manusia
    bkpp: badan kepegawaian pendidikan pelatihan
    karis: kartu istri pegawai
    karsu: kartu suami pegawai
    karpeg: kartu pegawai
    spmt: surat pernyataan melaksanakan tugas
    spmj: surat pernyataan menduduki jabatan
    lhkpn: laporan harta kekayaan penyelenggara negara
    lhkasn: laporan harta kekayaan aparatur sipil negara
    slks: satyalancana karya satya penghargaan pegawai
    wfh: kerja dari rumah kehadiran
    diklat: pendidikan pelatihan kompetensi
    bimtek: bimbingan teknis pelatihan kompetensi
    latsar: pelatihan dasar cpns
    pkn: pelatihan kepemimpinan nasional
    pka: pelatihan kepemimpinan administrator
    pkp: pelatihan kepemimpinan pengawas
    pim: pelatihan kepemimpinan
    jp: jam pelajaran kompetensi
    akpk: analisis kebutuhan pengembangan kompetensi
    hcdp: rencana pengembangan kompetensi pegawai
    plt: pelaksana tugas
    plh: pelaksana harian
    lms: sistem pembelajaran pelatihan
  `,
  topics: `
    kehadiran presensi absensi absen apel finger keterlambatan lembur jadwal_piket disiplin izin tidak_masuk jam_kerja
    cuti izin sakit melahirkan
    pangkat kepangkatan golongan ukp kpo duk nominatif
    kgb berkala
    pensiun bup purna janda taspen mpp purnabakti
    mutasi pindah penempatan promosi rotasi pelantikan baperjakat alih_tugas redistribusi jabatan
    disiplin hukuman kode_etik pelanggaran pembinaan_pegawai sanksi bap
    angka_kredit dupak pak fungsional butir penilai konversi inpassing uji_kompetensi ukom
    skp predikat ekinerja e-kinerja umpan_balik ekspektasi
    kepegawaian asn pns pppk simpeg siasn sapk riwayat peremajaan karpeg karis karsu drh dosir tata_naskah aparatur ppk sdm biodata
    formasi cpns pppk casn seleksi rekrutmen pengadaan_pegawai nip peta_jabatan bezetting pelamar skd skb
    pelatihan diklat bimtek kompetensi webinar seminar workshop lokakarya kursus sertifikat sertifikasi latsar jp e-learning widyaiswara coaching mentoring corpu magang tugas_belajar izin_belajar bimbingan_teknis in_house_training
    asesmen talenta assessment pemetaan_kompetensi profiling talent potensi
    penghargaan satyalancana kesejahteraan teladan
    lhkpn lhkasn harta_kekayaan
    ujian_dinas penyesuaian_ijazah kenaikan_pangkat pertimbangan_teknis pertek nota_usul sk_kenaikan golongan_ruang
    pindah_tugas lolos_butuh mutasi_masuk mutasi_keluar penempatan_pegawai alih_instansi perpindahan
    pemutakhiran_data riwayat_jabatan riwayat_pendidikan arsip_digital verval_data data_mandiri disparitas data_pegawai
    nominatif rekap_pegawai statistik_pegawai bezetting daftar_pegawai jumlah_pegawai keadaan_pegawai
    absen_elektronik kehadiran tidak_masuk mangkir terlambat finger_print
    kepegawaian sdm
    perjanjian_kerja kontrak_pppk perpanjangan_kontrak pppk_paruh honorer non_asn thl
    pemanggilan pemeriksaan_pegawai hukuman_disiplin lha_disiplin pelanggaran_disiplin ibi pp94 perceraian
    usul_pensiun dpcp sk_pensiun masa_persiapan
    rencana_pengembangan hcdp ikut_pelatihan daftar_peserta surat_panggilan diklat_teknis sertifikat_pelatihan jam_pelajaran
    latsar cpns_angkatan aktualisasi pelatihan_dasar habituasi coach mentor
    kepemimpinan pka pkp pkn pim proyek_perubahan aksi_perubahan administrator pengawas_angkatan
    bahan_ajar modul handout rancang_bangun rbpmd rp kurikulum bahan_tayang materi_pelatihan smart_asn
    mengampu mengajar fasilitator narasumber kelas_pelatihan sesi
    evaluasi_pelatihan alumni pascapelatihan pasca_diklat dampak_pelatihan
    kebutuhan_pelatihan akpk training_need kesenjangan_kompetensi
    karya_tulis artikel kti jurnal orasi publikasi_ilmiah naskah_ilmiah
    surat_tugas_belajar izin_belajar tugas_belajar pencantuman_gelar ijazah
    pemberhentian berhenti hukdis teguran pemeriksaan_disiplin
    sumpah_janji pengambilan_sumpah
    santunan taspen tapera jkk jkm klaim_asuransi
  `,
}
