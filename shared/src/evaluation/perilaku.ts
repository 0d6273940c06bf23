export { NILAI, type Nilai } from '../skp/perilaku.ts'
