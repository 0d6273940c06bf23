import type { Field } from './field.ts'

/** Tata naskah dinas, kearsipan, and the work around meetings: UU 43/2009, Peraturan ANRI 5/2021. */
export const LETTERS: Field = {
  abbreviations: `
    naskah: surat
    sk: surat keputusan
    se: surat edaran
    nodin: nota dinas
    nd: nota dinas
    und: undangan rapat
    spt: surat perintah tugas
    st: surat tugas
    sppd: surat perintah perjalanan dinas
    ba: berita acara
    tnde: tata naskah dinas elektronik surat
    tnd: tata naskah dinas
    jra: jadwal retensi arsip
    skkaad: klasifikasi keamanan akses arsip
    anri: arsip nasional
    lkd: lembaga kearsipan daerah
    jikn: jaringan informasi kearsipan
    sikn: sistem informasi kearsipan
    tte: tanda tangan elektronik
    rakor: rapat koordinasi
    rakornas: rapat koordinasi nasional
    rakorda: rapat koordinasi daerah
    raker: rapat kerja
    rapim: rapat pimpinan
    ratek: rapat teknis
    vicon: rapat daring
    vidcon: rapat daring
    fgd: diskusi kelompok rapat
  `,
  topics: `
    surat naskah persuratan korespondensi disposisi srikandi mendisposisikan agenda ekspedisi edaran nota tnde meregistrasi paraf balasan tata_usaha administrasi_umum penomoran amplop

    arsip pemberkasan penyusutan retensi inaktif boks depo pemusnahan klasifikasi jra alih_media digitalisasi arsiparis folder ordner akuisisi records_center

    rapat pertemuan notula notulen notulensi risalah undangan daftar_hadir rapim rakor koordinasi sidang vicon zoom audiensi fgd

    pimpinan protokol ajudan sambutan pidato kunjungan tamu audiensi acara upacara

    sppd surat_tugas spt perjalanan surat_perintah_tugas

    keputusan sk penetapan
    tanda_tangan tte menandatangani paraf verifikasi_naskah
    penggandaan fotokopi memindai scan mencetak
    kurir antar_surat ekspedisi kirim_surat
    resepsionis tamu
    pengetikan mengetik konsep_surat draf_surat
    daftar_hadir konsumsi notulen notulensi undangan_rapat risalah_rapat ruang_rapat
    alih_media digitalisasi scan memindai foto_lama digital
    pemusnahan retensi_habis penilaian_arsip habis_retensi
    inaktif pemindahan boks daftar_arsip serah_arsip depo
    pemberkasan kode_klasifikasi folder filling indeks aktif
    pengawasan_kearsipan audit_kearsipan aski formulir_audit lake risalah_hasil
    arsip_statis akuisisi khazanah penyelamatan sejarah preservasi restorasi
    pembinaan_kearsipan pendampingan_srikandi akun_srikandi operator_srikandi
    layanan_arsip peminjaman_arsip penelusuran_arsip

    sambutan pidato pengarahan
    agenda_pimpinan jadwal_pimpinan jadwal_kegiatan audiensi
    protokol tata_upacara penyambutan mc susunan_acara rundown
  `,
}
