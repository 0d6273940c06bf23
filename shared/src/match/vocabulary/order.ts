import type { Field } from './field.ts'

/** Pengawasan intern and penegakan perda: PP 60/2008, PP 16/2018. */
export const ORDER: Field = {
  abbreviations: `
    lhp: laporan hasil pemeriksaan pengawasan
    lha: laporan hasil audit pengawasan
    lhr: laporan hasil reviu pengawasan
    lhe: laporan hasil evaluasi
    nhp: naskah hasil pemeriksaan pengawasan
    p2hp: pokok hasil pemeriksaan
    tlhp: tindak lanjut hasil pemeriksaan pengawasan
    tl: tindak lanjut
    apip: aparat pengawasan intern pemerintah
    spip: sistem pengendalian intern pemerintah
    kka: kertas kerja audit
    kkp: kertas kerja pemeriksaan
    kkr: kertas kerja reviu
    pkpt: program kerja pengawasan tahunan
    pka: program kerja audit
    bpk: badan pemeriksa keuangan
    bpkp: badan pengawasan keuangan pembangunan
    kpk: komisi pemberantasan korupsi
    mcp: monitoring pencegahan korupsi
    spi: survei penilaian integritas
    upg: unit pengendalian gratifikasi
    wbs: pengaduan pelanggaran
    dumas: pengaduan masyarakat
    ppbr: perencanaan pengawasan berbasis risiko
    satpol: satuan polisi pamong praja
    ppns: penyidik pegawai negeri sipil
    pkl: pedagang kaki lima
    tipiring: tindak pidana ringan
    binwasluh: pembinaan pengawasan penyuluhan
    itda: inspektorat daerah
    irban: inspektur pembantu
  `,
  topics: `
    pengawasan pemeriksaan audit reviu temuan pengendalian auditor inspektorat kertas_kerja pkpt investigasi probity entry_meeting exit_meeting obrik konfirmasi lha lhp
    tindak_lanjut tlhp rekomendasi pemutakhiran_temuan kerugian matriks_tindak_lanjut
    spip pengendalian_intern maturitas risiko
    gratifikasi korupsi integritas antikorupsi mcp whistleblowing benturan_kepentingan saber_pungli

    ketertiban penertiban patroli razia satpol trantib operasi penegakan_perda yustisi reklame_liar pedagang_kaki_lima pengamanan_unjuk pamong_praja penyidik penyidikan pelanggar pkl minuman_keras deteksi_dini pengawalan piket_jaga pos_jaga linmas unjuk_rasa teguran ppns
    reviu chr catatan_hasil kkr lhr
    audit kka kertas_kerja pka lha pemeriksaan_reguler
    investigasi kasus_khusus riksus pemeriksaan_khusus dumas
    konsultasi_pengawasan consulting pendampingan asistensi
    evaluasi_sakip lhe evaluasi_internal

    entry_meeting exit_meeting survei_pendahuluan konfirmasi uji_petik cash_opname cek_fisik notisi nhp ekspose auditi
    telaah_sejawat kapabilitas_apip iacm kualitas_audit
    reviu_laporan reviu_lkpd reviu_lkjip reviu_renja reviu_dak reviu_rkpd
    tindak_lanjut_bpk sidak_tindak sptjm setor_kerugian pemutakhiran_tindak status_temuan
    audit_desa audit_dana audit_pengadaan audit_bos
    penilaian_spip risk_register evaluasi_spip penilaian_risiko register_risiko
    pelaporan_gratifikasi antigratifikasi budaya_antikorupsi pakta_integritas
    pengaduan_masyarakat dumas laporan_pengaduan penanganan_pengaduan
    patroli regu jaga keliling rute piket pos_pantau
    penertiban razia pkl reklame bongkar bangunan_liar miras operasi
    penegakan_perda penyidikan ppns yustisi bap_pelanggaran tipiring pelanggaran_perda
    pengamanan pengawalan unjuk_rasa pam pejabat_vip aset_daerah
    linmas satlinmas perlindungan_masyarakat siskamling
  `,
}
