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
    match: '',
    'result.ts': '',
    capture: 'result.ts',
    sessionise: 'calendar capture',
    skp: 'calendar ids.ts',
    entry: 'calendar evidence ids.ts skp',
    bkn: 'calendar entry evidence i18n ids.ts skp',
    describe: 'capture entry sessionise',
    handoff: 'bkn calendar entry evidence ids.ts',
    org: 'access calendar ids.ts skp',
    review: 'calendar entry ids.ts result.ts',
    'split-merge': 'calendar entry result.ts',
    suggest: 'calendar capture describe entry match sessionise',
    'quick-add': 'calendar suggest',
    sync: 'entry ids.ts review',
    api: 'access bkn calendar evidence ids.ts org review skp sync',
    templates: 'calendar describe entry quick-add result.ts',
  },
  server: {
    'config.ts': '',
    calendar: 'platform',
    org: 'platform',
    platform: 'world.ts',
    entries: 'calendar org platform',
    'world.ts': 'platform',
    access: 'org platform world.ts',
    http: 'access platform world.ts',
    accounts: 'access calendar http org platform world.ts',
    bkn: 'http org platform world.ts',
    evidence: 'access entries http org platform world.ts',
    review: 'access calendar entries evidence http org platform world.ts',
    skp: 'http org platform world.ts',
    sync: 'entries http org platform review world.ts',
    demo: 'accounts calendar platform skp sync world.ts',
    team: 'access calendar http org world.ts',
    'app.ts': 'access accounts bkn evidence http platform review skp sync team world.ts',
    'start-server.ts': 'accounts app.ts config.ts demo evidence http platform world.ts',
    'main.ts': 'config.ts start-server.ts',
  },
  pwa: {
    'i18n.ts': '',
    'service-worker.ts': '',
    ui: 'i18n.ts',
    data: 'sync',
    sync: 'data',
    screen: 'data i18n.ts sync ui',
    evidence: 'data i18n.ts screen ui',
    inbox: 'data i18n.ts screen ui',
    routine: 'data entries i18n.ts screen ui',
    account: 'data drafts i18n.ts screen sync ui',
    drafts: 'bkn data entries i18n.ts screen ui',
    skp: 'bkn data i18n.ts screen sync ui',
    bkn: 'data drafts i18n.ts screen skp sync ui',
    entries: 'bkn data drafts evidence i18n.ts routine screen ui',
    review: 'data entries evidence i18n.ts screen sync ui',
    app: 'account bkn data drafts entries evidence i18n.ts inbox review routine screen skp sync ui',
    'main.tsx': 'account app data entries i18n.ts screen ui',
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
    handoff: 'bkn capture messages settings storage',
    popup: 'adapters capture i18n.ts settings ui',
    templates: 'storage ui',
    options: 'adapters bkn capture engine settings storage suggestions templates ui',
    panel: 'adapters bkn capture i18n.ts messages settings storage suggestions templates ui',
    worker: 'capture clock handoff messages settings storage suggestions',
    entrypoints: 'bkn clock engine handoff messages options panel popup ui worker',
  },
}

/** The rooms of `@jejak/shared` that each package may import. */
export const FROM_SHARED: Readonly<Record<Exclude<Shipped, 'shared'>, string>> = {
  server: 'access api bkn calendar entry evidence i18n ids.ts org result.ts review skp sync',
  pwa: 'access api bkn calendar entry evidence handoff i18n ids.ts match org quick-add result.ts review skp split-merge sync templates',
  extension:
    'bkn calendar capture describe entry evidence handoff i18n ids.ts match quick-add result.ts skp split-merge suggest templates',
}
