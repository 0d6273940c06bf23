import type { Field } from './field.ts'

/** Produk hukum, bantuan hukum, kebijakan: UU 12/2011, Permendagri 80/2015. */
export const LAW: Field = {
  abbreviations: `
    perda: peraturan daerah hukum
    raperda: rancangan peraturan daerah hukum
    ranperda: rancangan peraturan daerah hukum
    perbup: peraturan bupati hukum
    raperbup: rancangan peraturan bupati hukum
    ranperbup: rancangan peraturan bupati hukum
    perwali: peraturan wali kota hukum
    raperwali: rancangan peraturan wali kota hukum
    perwal: peraturan wali kota hukum
    pergub: peraturan gubernur hukum
    rapergub: rancangan peraturan gubernur hukum
    permen: peraturan menteri
    perpres: peraturan presiden
    uu: undang-undang peraturan
    perdes: peraturan desa
    prolegda: program legislasi daerah
    propemperda: program pembentukan peraturan daerah
    jdih: jaringan dokumentasi informasi hukum
    mou: nota kesepahaman kerja sama
    pks: perjanjian kerja sama
    ham: hak asasi manusia
    ranham: rencana aksi hak asasi manusia
    ptun: pengadilan tata usaha negara perkara
    haki: hak kekayaan intelektual
    dprd: dewan perwakilan rakyat daerah
    banmus: badan musyawarah dewan
    banggar: badan anggaran dewan
    bapemperda: badan pembentukan peraturan daerah
    setwan: sekretariat dewan
    pansus: panitia khusus dewan
    rdp: rapat dengar pendapat dewan
  `,
  topics: `
    peraturan hukum perda raperda perbup raperbup perwali legislasi harmonisasi propemperda naskah_akademik jdih perundang-undangan legal_drafting pengundangan keputusan_bupati abstrak regulasi

    perkara gugatan bantuan_hukum somasi litigasi advokasi eksepsi replik duplik putusan kasasi banding saksi sengketa pengadilan mediasi kuasa

    kerja_sama mou kesepahaman pks kemitraan perjanjian_kerja_sama

    kebijakan telaahan kajian analisis rekomendasi policy_brief isu rumusan policy_paper mengkaji

    dewan dprd paripurna komisi reses fraksi banmus banggar pansus persidangan risalah_sidang aspirasi dengar_pendapat

    penyuluhan_hukum sadar_hukum kadarkum ham
    raperda perda peraturan_daerah propemperda naskah_akademik pansus
    raperbup perbup raperwali perwali peraturan_bupati peraturan_wali pergub rapergub peraturan_kepala
    harmonisasi fasilitasi_provinsi biro_hukum evaluasi_provinsi pengharmonisasian
    keputusan_bupati sk_bupati sk_tim surat_keputusan keputusan_wali penetapan_tim
    jdih abstrak_peraturan dokumentasi_hukum katalog_peraturan
    gugatan sidang somasi replik duplik kuasa_hukum bantuan_hukum

    perkara perdata pidana panitera persidangan putusan minutasi relaas panggilan_sidang berita_acara_sidang banding kasasi eksekusi juru_sita pengadilan e-court tahanan dakwaan tersangka penuntutan jaksa
    gugatan perdata sita mediasi
    pidana pelimpahan tahanan terdakwa barang_bukti
    putusan minutasi anonimisasi bht
    ptsp e-court pencari_keadilan panjar pendaftaran_online meja_informasi ecourt
    lapas narapidana warga_binaan remisi pembebasan_bersyarat pemasyarakatan asimilasi klien litmas bapas napi
    paspor imigrasi keimigrasian wna wni izin_tinggal kitas kitap visa deteni deportasi perlintasan timpora orang_asing autogate cap
    orang_asing wna pengawasan_keimigrasian timpora operasi_gabungan penginapan tka hotel vila
    paspor wawancara biometrik dokumen_perjalanan
    izin_tinggal kitas kitap alih_status perpanjangan_izin
  `,
}
