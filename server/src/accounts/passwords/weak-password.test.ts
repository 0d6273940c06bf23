import { expect, test } from 'vitest'
import { isWeakPassword } from './weak-password.ts'

const WHO = {
  nip: '199001012015011001',
  name: 'Wati Lestari',
  instansi: 'Dinas Pendidikan Kota Wates',
}

const list = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

const WEAK = list(`
  password1234
  P@ssw0rd2026
  Pa55word!!!!
  passwordpassword
  drowssap4321
  Rahasia12345
  r4h4s14_2026
  rahasianegara
  RAHASIAKU123
  jakarta123456
  Jakarta@2026
  jakartajakarta
  Bandung2025!!
  surabaya-2024
  jogjakarta99!
  asn2026asn2026
  ASNberAKHLAK1
  Pns12345678!
  pppk2024pppk
  KORPRI2026!!
  abdinegara123
  Kinerja#2026
  ekinerja12345
  admin@bkn2026
  Srikandi2026
  jejakjejak12
  bkpsdm123456
  kementerian1!
  Puskesmas2024
  sekretariat99
  walikota2029
  Bismillah1234
  b1sm1ll4h_01
  alhamdulillah
  Sayangkamu99
  akucintakamu
  iloveyou2025
  cintakusayang
  Indonesia2026!
  Merdeka170845
  garudapancasila
  persibbandung
  doraemon12345
  barcelona2024
  Budi Santoso 1
  dewilestari99
  agussetiawan!
  sitinurhaliza
  199001012015011001
  198505052010012003
  xx1990010120!
  01011990wati
  watilestari1
  W4t1L3st4r1!
  DinasPendidikan
  081234567890
  17-08-1945!!
  qwertyuiop12
  1qaz2wsx3edc
  aaaaaaaaaaaa
  abcabcabcabc
  abcdefghijkl
  123456789012
  112233445566
  zxcvbnm,./12
  kucingkucing
  Januari2026!
  selasarabu12
`)

const GOOD = list(`
  kata sandi panjang
  kata sandi yang panjang
  beberapa kata yang panjang
  kuda hijau makan tiang
  hujan turun di Dinas kita
  r7Kp-wq2Lm9x
  Vq8$zu!Lw3nT
  meja lipat bau cendana
  tukang sayur lewat jam tujuh
  payung bocor tetap dipakai
  sepatu kiri hilang di Solo
  gerimis sore dan gorengan
  kambing tetangga suka kaktus
  lemari besi tanpa kunci
  tiga ekor cicak bertapa
  bakul jamu naik becak
  pensil tumpul di laci bawah
  jendela kereta penuh embun
  sambal terasi kurang garam
  tikar pandan digulung lagi
  correct horse battery staple
  purple lamp eats mondays
  Nx4vbq-7rTzPf
  hK2wd9Qmz5Tr
  gq7!mZr2#vTx
  ombak-cangkir-teratai-sumbu
  ketupat.pincang.mengejar.bus
  LampuTamanBerkedipDelapanKali
  wajan gosong milik Pak Lurah
  5 gelas retak & 1 teko
  pulpen merah tinta habis
`)

test.each(WEAK)('a password that is guessed first is refused: %s', (password) => {
  expect(isWeakPassword(password, WHO)).toBe(true)
})

test.each(GOOD)('a long one of its own is taken: %s', (password) => {
  expect(isWeakPassword(password, WHO)).toBe(false)
})

test('there are sixty weak spellings and thirty good ones', () => {
  expect(WEAK.length).toBeGreaterThanOrEqual(60)
  expect(GOOD.length).toBeGreaterThanOrEqual(30)
})

test('what is weak stays so in capitals, with a mark or a year behind it', () => {
  for (const password of WEAK) {
    for (const spelt of [password.toUpperCase(), `${password}!`, `${password}1`]) {
      expect([spelt, isWeakPassword(spelt, WHO)]).toEqual([spelt, true])
    }
  }
})

test('the longest hostile text is judged without long reckoning', () => {
  expect(isWeakPassword('ab'.repeat(5000), WHO)).toBe(true)
})
