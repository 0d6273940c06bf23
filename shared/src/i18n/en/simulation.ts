import type { simulation as id } from '../id/simulation.ts'

export const simulation: Record<keyof typeof id, string> = {
  title: 'TPP/tukin simulation',
  kelas: 'Kelas jabatan',
  choose: 'Choose a kelas jabatan',
  ofKelas: 'Kelas {kelas}: {amount}',
  own: 'Type my own',
  base: 'Amount a month (rupiah)',
  stays: 'Used on this screen alone: neither kept nor sent.',
  wrong: 'Enter figures only, such as 3.500.000.',
  formula: '{part} × {percent} % ({predikat}) = {amount} a month',
  source: 'Source: {name}, number {number}, {day}',
  attendance: 'The part of attendance ({percent} %) is left out: Jejak has no record of it.',
  disclaimer:
    'This is a simulation by the rule that your agency entered. Jejak neither works out nor decides an allowance; what holds is what the authority decides.',
}
