import type { Field } from './field.ts'

/** Pelayanan kesehatan: puskesmas, rumah sakit, farmasi. */
export const HEALTH: Field = {
  abbreviations: `
    kia: kesehatan ibu anak
    kb: keluarga berencana kontrasepsi
    anc: pemeriksaan kehamilan ibu hamil
    bumil: ibu hamil
    bulin: ibu bersalin
    bufas: ibu nifas
    pnc: pemeriksaan nifas ibu
    bblr: bayi berat lahir rendah
    mtbs: manajemen terpadu balita sakit
    sdidtk: stimulasi deteksi intervensi dini tumbuh kembang anak balita
    posyandu: pos pelayanan terpadu kesehatan balita
    posbindu: pos pembinaan terpadu penyakit tidak menular
    ptm: penyakit tidak menular
    p2p: pencegahan pengendalian penyakit
    p2m: pemberantasan penyakit menular
    tb: tuberkulosis penyakit
    tbc: tuberkulosis penyakit
    dbd: demam berdarah dengue penyakit
    psn: pemberantasan sarang nyamuk
    pe: penyelidikan epidemiologi
    klb: kejadian luar biasa penyakit
    odgj: gangguan jiwa kesehatan
    hiv: penyakit menular
    bias: imunisasi anak sekolah
    ukm: upaya kesehatan masyarakat usaha kecil menengah
    ukp: upaya kesehatan perorangan
    uks: usaha kesehatan sekolah
    promkes: promosi kesehatan penyuluhan
    kesling: kesehatan lingkungan sanitasi
    kesmas: kesehatan masyarakat
    stbm: sanitasi total berbasis masyarakat
    pmt: pemberian makanan tambahan gizi
    phbs: perilaku hidup bersih sehat
    igd: instalasi gawat darurat
    ugd: unit gawat darurat
    ranap: rawat inap
    rajal: rawat jalan
    rm: rekam medis
    rme: rekam medis elektronik
    askep: asuhan keperawatan
    askeb: asuhan kebidanan
    soap: catatan perkembangan pasien
    ttv: tanda vital pasien
    lplpo: laporan pemakaian lembar permintaan obat farmasi
    rko: rencana kebutuhan obat farmasi
    bmhp: bahan medis habis pakai farmasi
    pio: pelayanan informasi obat farmasi
    jkn: jaminan kesehatan nasional
    bpjs: jaminan kesehatan klaim
    fktp: fasilitas kesehatan tingkat pertama
    rsud: rumah sakit umum daerah
    pkm: puskesmas
    pusk: puskesmas
    pustu: puskesmas pembantu
    pkp: penilaian kinerja puskesmas
    ppi: pencegahan pengendalian infeksi
    k3: keselamatan kesehatan kerja
    ispa: penyakit saluran pernapasan
    prolanis: program pengelolaan penyakit kronis
    pispk: keluarga sehat kunjungan rumah
    nakes: tenaga kesehatan
  `,
  topics: `
    pasien rawat_jalan rawat_inap poli poliklinik pemeriksaan_kesehatan dokter anamnesis diagnosis igd rujukan visite resep triase pengobatan medis klinis gawat_darurat pelayanan_kesehatan
    keperawatan askep asuhan infus tanda_vital luka observasi ttv injeksi kateter handover
    kia ibu hamil bayi balita persalinan nifas anc bidan kontrasepsi partus kb kohort partograf neonatus usg
    imunisasi vaksin vaksinasi posyandu bias campak polio cold_chain
    gizi stunting pmt timbang berat_badan vitamin asi makanan_tambahan tumbuh_kembang antropometri
    penyakit surveilans penularan epidemiologi tbc dbd fogging hiv klb skrining ptm posbindu kasus pelacakan_kontak hipertensi diabetes malaria kusta lansia
    kesehatan_lingkungan sanitasi jamban air_bersih kualitas_air depot limbah_medis stbm tempat_umum
    promosi_kesehatan penyuluhan_kesehatan phbs kader ukbm germas leaflet
    akreditasi mutu keselamatan_pasien ppi insiden_keselamatan
    kesehatan puskesmas rsud rumah_sakit klinik nakes
    gigi odontogram tambal pencabutan
    kesehatan_jiwa odgj konseling
    tekanan_darah tensi balutan verban rawat_luka pemasangan_infus skin_test nebulizer oksigen pemberian_obat injeksi
    home_care perkesmas kunjungan_rumah keluarga_binaan pis-pk keluarga_sehat
    uks skrining_siswa penjaringan anak_sekolah dokter_kecil
    lansia usila jompo
    lokmin lokakarya_mini p-care pcare epuskesmas sp2tp laporan_puskesmas rencana_puskesmas rup ruk rpk
    rujukan sisrute
    operan jaga timbang_terima ruang_rawat sif_jaga
    edukasi penyuluhan konseling pendidikan_kesehatan
    pasien_jatuh ikp insiden keselamatan_pasien knc ktd kpc grading sentinel rca
    gawat_darurat triase resusitasi ambulans bhd
    bedah operasi_pasien kamar_operasi sterilisasi cssd
    kontrasepsi kb implan suntik iud pil akseptor keluarga_berencana
    persalinan partus bersalin partograf vk melahirkan
    kehamilan anc k1 k4 k6 hpht kelas_ibu antenatal risiko_tinggi
    nifas bufas kf neonatal kn bayi_baru menyusui
    balita tumbuh_kembang sdidtk kpsp ddtk mtbs
    posyandu kader penimbangan
    tbc tb sitb tpt terduga investigasi_kontak dahak sputum tcm pmo suspek
    dbd malaria fogging psn jentik jumantik abate vektor
    keracunan klb penyelidikan_epidemiologi wabah kronologi kewaspadaan_dini skdr
    hiv ims vct arv
    ptm posbindu hipertensi diabetes gula_darah skrining prolanis
    imunisasi vaksin rantai_dingin kulkas kipi bias idl
    observasi tanda_vital ttv cppt pengkajian implementasi_keperawatan catatan_perkembangan
    infeksi iadp isk plebitis hais kebersihan_tangan hand_hygiene ppi bundle
    edukasi_pasien penyuluhan_pasien pkrs

    rekam_medis koding icd klaim coding casemix pendaftaran_pasien bpjs
    klaim ina-cbg inacbg tarif jkn casemix
    rekam_medis rme berkas_rm simrs cppt kelengkapan_rekam

    obat farmasi apotek resep lplpo apoteker etiket kedaluwarsa puyer sediaan bmhp
    resep peracikan dispensing konseling pio etiket penyerahan_obat
    gudang_farmasi stok lplpo permintaan_obat perencanaan_obat sediaan depo surat_pesanan distribusi_obat penerimaan_obat
    kedaluwarsa ed expired pemusnahan rusak
    formularium komite_farmasi usulan_obat fornas kft daftar_obat
    terapi pto efek_samping meso interaksi_obat visite
    narkotika psikotropika sipnap

    laboratorium spesimen sampel hematologi reagen hasil_lab darah urine analis_kesehatan sputum

    kalibrasi alat_kesehatan alkes aspak elektromedis pemeliharaan_alat
    radiologi rontgen ct_scan foto_toraks
    fisioterapi terapi latihan rehabilitasi_medik
    diet menu ahli_gizi asuhan_gizi konsultasi_gizi
  `,
}
