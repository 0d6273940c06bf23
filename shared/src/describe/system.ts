import type { AppProfile, ObjectWording } from './app-profile.ts'
import type { Phrase } from './phrase.ts'
import { phraseOf, words } from './phrase.ts'
import { withTitle } from './same-noun.ts'

const activity = (text: string): Phrase => ({ text, quantity: 1, unit: 'kegiatan' })

const MAIL = 'Mengelola korespondensi surat elektronik kedinasan'

export type OtherWork = {
  readonly app: string
  readonly type: string
  /** Cleaned name of the object, empty when it has none. */
  readonly name: string
  readonly rule: string | undefined
  readonly profile: AppProfile | undefined
}

/** Object types in an app's own words, folders, mail, agenda, lists, and whatever nobody has words for. */
export function otherPhrase({ app, type, name, rule, profile }: OtherWork): Phrase {
  const own = profile?.wording?.objects?.[type]
  if (own) return ownPhrase(own, name)
  switch (type) {
    case 'berkas':
      return {
        text: words('Memberkaskan arsip naskah dinas', phraseOf('ke dalam berkas', name)),
        quantity: 1,
        unit: 'berkas',
      }
    case 'folder':
      return {
        text: words('Mengelola arsip digital', phraseOf('pada folder', bare(name, 'folder'))),
        quantity: 1,
        unit: 'berkas',
      }
    case 'thread': {
      const verb = rule === 'send' ? 'Mengirimkan' : 'Menindaklanjuti'
      if (name !== '')
        return { text: `${verb} surat elektronik perihal ${name}`, quantity: 1, unit: 'surat' }
      const text = rule === 'send' ? 'Mengirimkan surat elektronik kedinasan' : MAIL
      return { text, quantity: 1, unit: 'surat' }
    }
    case 'event':
      return activity(withTitle('Menyusun agenda/undangan rapat', 'rapat', name))
    default:
      return activity(profile?.wording?.page ?? pageText(siteOf(app, profile), name))
  }
}

function ownPhrase({ text, lead, unnamed = '', named, unit }: ObjectWording, name: string): Phrase {
  const template = named?.[name] ?? text
  const said = (lead === undefined ? name : bare(name, lead)) || unnamed
  const about = lead === undefined ? said : (phraseOf(lead, said) ?? '')
  const filled = template
    .replace('{name}', () => about)
    .replace(/ +/g, ' ')
    .trim()
  return { text: filled, quantity: 1, unit: unit ?? 'kegiatan' }
}

const SITE = 'site:'

const siteOf = (app: string, profile: AppProfile | undefined): string =>
  app.startsWith(SITE) ? app.slice(SITE.length) : (profile?.name ?? app)

const pageText = (site: string, name: string): string =>
  name === '' ? `Mengelola data pada ${site}` : `Mengelola ${name} pada ${site}`

const bare = (name: string, lead: string) =>
  name.toLowerCase().startsWith(`${lead} `) ? name.slice(lead.length + 1) : name
