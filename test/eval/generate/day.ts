import type { Expected } from '../expected.ts'
import {
  inTurn,
  leaveOpen,
  privateTime,
  readFile,
  restartFiles,
  sleepInBetween,
  write,
} from './documents.ts'
import {
  manyLetters,
  numberedWhenSigned,
  oneLetter,
  secretLetter,
  signedByScript,
} from './letters.ts'
import { elsewhere, meeting, sipdRows, system } from './other.ts'
import type { Habit, Profile } from './profile.ts'
import type { Random } from './random.ts'
import { random as createRandom } from './random.ts'
import type { Scene } from './stage.ts'
import { createStage } from './stage.ts'

export type GeneratedDay = {
  readonly name: string
  readonly log: string
  readonly expected: Expected
}

const NOON = 12 * 60

/** A day of one profile: habits in a random order, from morning to evening, with lunch between. */
export function generateDay(profile: Profile, half: 0 | 1, seed: number): GeneratedDay {
  restartFiles()
  const random = createRandom(seed)
  const zone = profile.settings.zone ?? 420
  const stage = createStage(profile.days[half], zone, random)
  let at = profile.from + random.int(0, 8)
  let last: Habit | undefined
  let hadLunch = profile.from > NOON
  while (at < profile.to - 20) {
    if (!hadLunch && at >= NOON - 5) {
      at = Math.max(at, 13 * 60) + random.int(0, 6)
      hadLunch = true
    }
    // The same queue worked off twice in a row is one activity: no habit follows itself.
    const habits = profile.habits.filter((habit) => habit !== last)
    last = random.pick(habits)
    const scene = random.chance(profile.fieldShare)
      ? elsewhere(random.int(35, 80))
      : sceneOf(last, profile, random)
    at = scene(stage, at) + random.int(2, 16)
  }
  const header = { v: 1, tz: zone, person: 'local' }
  const log = [header, ...stage.log.events].map((line) => JSON.stringify(line)).join('\n')
  const { settings, plan } = profile
  const expected: Expected = { settings, plan, blocks: stage.blocks, forbidden: stage.forbidden }
  return { name: `${profile.days[half]}-${profile.name}`, log: `${log}\n`, expected }
}

const TROUBLE = ['aside', 'coffee', 'desk', 'beats'] as const

function sceneOf(habit: Habit, profile: Profile, random: Random): Scene {
  const { works, letters, meetings } = profile
  const work = () => random.pick(works.filter((one) => one.app !== 'pdf'))
  switch (habit) {
    case 'write': {
      const troubles = Array.from({ length: random.int(0, 2) }, () => random.pick(TROUBLE))
      return write(work(), random.int(10, 18) * (troubles.length + 1), troubles)
    }
    case 'read':
      return readFile(random.pick(works), random.int(4, 18))
    case 'turn':
      return inTurn(work(), random.pick(works.filter((one) => one.app === 'google-docs')))
    case 'leave':
      return leaveOpen(work(), random.int(12, 25), random.int(16, 35))
    case 'sleep':
      return sleepInBetween(work(), random.int(10, 18), random.int(15, 40), random.int(5, 12))
    case 'private':
      return privateTime(random.int(4, 12))
    case 'meeting': {
      const [title, planId] = random.pick(meetings)
      const beside = random.chance(0.5) ? work() : undefined
      return meeting(title, random.int(25, 75), planId, beside)
    }
    case 'letter': {
      const isIncoming = random.chance(0.5)
      const rule = random.pick(
        isIncoming ? ['dispose', undefined] : ['verify', 'sign', 'send', undefined],
      )
      return oneLetter(
        isIncoming ? 'naskah-masuk' : 'naskah-keluar',
        random.pick(letters),
        random.int(3, 7),
        rule,
      )
    }
    case 'queue':
      return manyLetters(
        random.pick(['read', 'dispose', 'sign', 'verify', 'register']),
        random.int(3, 9),
        letters,
      )
    case 'numbered':
      return numberedWhenSigned(random.pick(letters), random.int(3, 6))
    case 'secret':
      return secretLetter(random.int(3, 6))
    case 'script':
      return signedByScript(random.int(4, 12), letters, random.int(3, 4))
    case 'sipd': {
      const [type, name, rule, verb] = random.pick([
        ['spp', 'SPP-LS', 'verify', 'Memverifikasi'],
        ['spm', 'SPM-GU', 'create', 'Menyusun'],
        ['tbp', 'TBP', 'create', 'Menyusun'],
      ] as const)
      return sipdRows(type, name, rule, verb, random.int(1, 6), 'ra-1')
    }
    case 'sakti':
      return system('sakti', 'modul', 'Pembayaran', 'modul Pembayaran', random.int(5, 15), null)
    case 'siasn':
      return system(
        'siasn',
        'layanan',
        'Kenaikan Pangkat',
        'layanan Kenaikan Pangkat',
        random.int(6, 20),
        'ra-1',
      )
  }
}
