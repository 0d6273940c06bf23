import type { Field } from './field.ts'

/** Humas and informasi publik: UU 14/2008. */
export const PUBLICITY: Field = {
  abbreviations: `
    ppid: pejabat pengelola informasi dokumentasi publik
    dip: daftar informasi publik
    dik: daftar informasi dikecualikan
    kip: keterbukaan informasi publik
    humas: hubungan masyarakat publikasi
    medsos: media sosial publikasi
    ig: media sosial konten
    fb: media sosial konten
    yt: media sosial video
    tiktok: media sosial video konten
    kim: kelompok informasi masyarakat
  `,
  topics: `

    publikasi konten berita media infografis rilis humas siaran_pers instagram facebook youtube video foto dokumentasi liputan reportase caption podcast desain poster banner spanduk flyer majalah buletin jumpa_pers konferensi_pers wartawan kliping unggahan postingan website laman editing reels feed kampanye videografi fotografi advertorial
    informasi_publik ppid keterbukaan dip permohonan_informasi uji_konsekuensi sengketa_informasi informasi_dikecualikan keberatan_informasi
    pengaduan aduan keluhan lapor sp4n laporan_masyarakat aspirasi
    analisis_media monitoring_media isu_publik media_monitoring sentimen hoaks
    berita rilis siaran_pers penerbitan wartawan keterangan_pers laman
    naskah_berita artikel press_release siaran tulisan advertorial jumpa_pers
    live_streaming siaran_langsung operator_kamera tayangan
    layanan_informasi desk_ppid jawaban_permohonan daftar_informasi pemohon_informasi
    kunjungan_media kerja_sama_media media_gathering wartawan
    sp4n admin_lapor tindak_lanjut_aduan
    media_sosial medsos instagram facebook tiktok feed reels konten caption story carousel grafis
    liputan foto dokumentasi video kamera album
    sambutan pidato
    analisis_media kliping pemberitaan monitoring_media
    promosi publikasi iklan brosur pameran baliho kampanye infografis
    radio siaran televisi podcast talkshow dialog_interaktif
  `,
}
