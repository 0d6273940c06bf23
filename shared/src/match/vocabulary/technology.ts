import type { Field } from './field.ts'

/** SPBE and teknologi informasi: Perpres 95/2018. */
export const TECHNOLOGY: Field = {
  abbreviations: `
    ti: teknologi informasi
    tik: teknologi informasi komunikasi
    it: teknologi informasi
    spbe: sistem pemerintahan berbasis elektronik
    simrs: sistem informasi rumah sakit
    lan: jaringan
    wifi: jaringan internet
    api: integrasi aplikasi
    ui: tampilan antarmuka aplikasi
    ux: pengalaman antarmuka aplikasi
    csirt: tim tanggap insiden keamanan siber
    bsre: sertifikat elektronik
    bssn: badan siber sandi negara keamanan
    smki: sistem manajemen keamanan informasi
    pdp: pelindungan data pribadi
    uat: pengujian penerimaan aplikasi
    srs: spesifikasi kebutuhan perangkat lunak aplikasi
    diskominfo: dinas komunikasi informatika
    kominfo: komunikasi informatika
    sla: tingkat layanan
    cctv: kamera pengawas
  `,
  topics: `

    aplikasi sistem perangkat_lunak modul fitur coding kode pemrograman deploy bug uat antarmuka api website basis_data source_code repositori repository git frontend backend rilis_versi user_manual prototipe programmer
    jaringan internet server wifi bandwidth router switch fiber kabel lan hosting vpn infrastruktur data_center vps topologi mikrotik intranet domain subdomain pusat_data konektivitas access_point
    komputer laptop printer perangkat instalasi install hardware helpdesk troubleshooting teknisi instal pc scanner
    keamanan_informasi siber sandi persandian insiden csirt tte sertifikat_elektronik firewall antivirus kerentanan pentest ssl enkripsi phishing
    spbe digital arsitektur e-government peta_rencana smart_city e-office elektronik interoperabilitas
    data database backup pencadangan migrasi dashboard visualisasi taksonomi cleansing query
    tiket layanan_ti insiden_layanan permintaan_layanan helpdesk gangguan keluhan_pengguna
    website laman portal subdomain situs
    bug error kesalahan_sistem patch hotfix
    pengembangan modul fitur coding pemrograman sprint backlog repo
    basis_data kueri skema tabel normalisasi
    keamanan kerentanan insiden_siber malware deface pemulihan_insiden vulnerability
    video_conference zoom streaming
    absensi_online integrasi_sistem api splp
    literasi_digital pelatihan_tik
    panduan manual petunjuk_penggunaan user_guide dokumentasi_sistem tutorial dokumentasi_teknis
    pengujian uat black_box tester blackbox
    backup pencadangan restore pemulihan
    server vps hosting uptime
    jaringan access_point pasang_kabel titik_wifi mikrotik router
    tiket helpdesk dukungan_teknis bantuan_pengguna reset_akun lupa_sandi
    email_dinas akun_email surel
    analisis_kebutuhan rancangan_sistem erd use_case desain_sistem
  `,
}
