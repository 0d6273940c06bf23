import type { Shipped } from './source.ts'

/** A room, and the rooms of the same package that it may import, types included; separated by spaces. */
type Rooms = Readonly<Record<string, string>>

/**
 * The rooms of each package: the first folders under `src`, and the files that lie in `src` itself. What is not in this
 * table may not be: no other room, no other import. `pnpm rooms` prints the same from the tree, with sizes. A row is written
 * inner rooms first, so that a new import from below reads as what it is.
 */
export const ROOMS: Readonly<Record<Shipped, Rooms>> = {
  shared: {
    access: '',
    calendar: '',
    evidence: '',
    i18n: 'calendar',
    'ids.ts': '',
    look: '',
    match: '',
    'result.ts': '',
    text: '',
    capture: 'result.ts',
    sessionise: 'calendar capture',
    skp: 'calendar ids.ts text',
    entry: 'calendar evidence ids.ts skp text',
    bkn: 'calendar entry evidence i18n ids.ts skp text',
    describe: 'capture entry i18n sessionise',
    handoff: 'bkn calendar entry evidence ids.ts text',
    org: 'access calendar ids.ts skp',
    review: 'calendar entry ids.ts result.ts skp text',
    'split-merge': 'calendar entry result.ts',
    suggest: 'calendar capture describe entry match sessionise',
    'quick-add': 'calendar describe entry suggest',
    sync: 'entry ids.ts review text',
    api: 'access bkn calendar evidence ids.ts org review skp sync text',
    templates: 'calendar describe entry quick-add result.ts text',
  },
  server: {
    'config.ts': '',
    platform: '',
    calendar: 'platform',
    org: 'platform',
    access: 'org platform',
    entries: 'calendar org platform',
    http: 'access platform',
    accounts: 'access calendar http org platform',
    bkn: 'http platform',
    evidence: 'entries http platform',
    review: 'access calendar entries evidence http org platform skp',
    skp: 'http org platform',
    sync: 'entries http platform review',
    records: 'entries platform skp sync',
    demo: 'accounts calendar platform skp sync',
    team: 'access calendar http org platform',
    'app.ts': 'access accounts bkn evidence http platform review skp sync team',
    'start-server.ts': 'accounts app.ts config.ts demo evidence http platform',
    'main.ts': 'config.ts records start-server.ts',
  },
  pwa: {
    'service-worker.ts': '',
    storage: '',
    'i18n.ts': 'storage',
    handoff: 'storage',
    sync: 'storage',
    data: 'storage sync',
    ui: 'i18n.ts',
    screen: 'i18n.ts storage sync ui',
    bkn: 'data handoff i18n.ts screen storage sync ui',
    evidence: 'i18n.ts screen storage sync ui',
    entries: 'data evidence i18n.ts screen storage ui',
    calendar: 'entries i18n.ts screen storage ui',
    inbox: 'data i18n.ts screen storage ui',
    'quick-add': 'data entries i18n.ts screen storage ui',
    review: 'data entries evidence i18n.ts screen storage sync ui',
    skp: 'bkn data i18n.ts screen storage sync ui',
    suggestions: 'data entries i18n.ts screen storage ui',
    account: 'data i18n.ts screen storage suggestions sync ui',
    templates: 'data entries i18n.ts screen storage ui',
    'split-merge': 'data entries i18n.ts screen storage templates ui',
    day: 'bkn calendar data entries i18n.ts quick-add screen split-merge storage suggestions templates ui',
    app: 'account bkn calendar data day evidence handoff i18n.ts inbox review screen skp storage sync templates ui',
    'main.tsx': 'account app data day entries i18n.ts screen storage sync ui',
  },
  extension: {
    clock: '',
    'i18n.ts': '',
    messages: '',
    engine: 'messages',
    adapters: 'engine',
    settings: '',
    storage: 'messages',
    capture: 'adapters clock engine messages settings storage',
    suggestions: 'adapters settings storage',
    ui: 'adapters capture clock i18n.ts settings storage',
    bkn: 'messages settings storage suggestions ui',
    pairing: 'adapters capture engine settings ui',
    handoff: 'bkn capture messages settings storage',
    popup: 'adapters capture i18n.ts pairing settings ui',
    templates: 'storage ui',
    options: 'adapters bkn capture engine pairing settings storage suggestions templates ui',
    panel:
      'adapters bkn capture i18n.ts messages pairing settings storage suggestions templates ui',
    worker: 'capture clock handoff messages pairing settings storage suggestions',
    entrypoints: 'bkn clock engine handoff messages options panel popup ui worker',
  },
}

/** The rooms of `@jejak/shared` that each package may import. */
export const FROM_SHARED: Readonly<Record<Exclude<Shipped, 'shared'>, string>> = {
  server: 'access api bkn calendar entry evidence i18n ids.ts org result.ts review skp sync text',
  pwa: 'access api bkn calendar entry evidence handoff i18n ids.ts look match org quick-add result.ts review skp split-merge sync templates text',
  extension:
    'bkn calendar capture describe entry evidence handoff i18n ids.ts look match quick-add result.ts skp split-merge suggest templates text',
}
