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
    org: 'calendar ids.ts skp',
    reshape: 'calendar entry result.ts',
    review: 'calendar entry ids.ts result.ts',
    suggest: 'calendar capture describe entry match sessionise',
    'quick-add': 'calendar suggest',
    sync: 'entry ids.ts review',
    api: 'bkn calendar evidence ids.ts org review skp sync',
    templates: 'calendar describe entry quick-add result.ts',
  },
  server: {
    'config.ts': '',
    db: '',
    secrets: '',
    audit: 'db secrets',
    entries: 'db org',
    access: 'db org world.ts',
    auth: 'db secrets world.ts',
    http: 'auth secrets world.ts',
    org: 'access db world.ts',
    'world.ts': 'db evidence secrets',
    sync: 'access audit db entries org secrets world.ts',
    evidence: 'access db entries http org secrets sync world.ts',
    review: 'access db entries evidence org world.ts',
    skp: 'audit db org sync world.ts',
    demo: 'auth db org secrets skp sync world.ts',
    routes: 'auth db evidence http org review skp sync world.ts',
    'app.ts': 'access auth db http org routes secrets world.ts',
    'main.ts': 'app.ts auth config.ts db demo evidence http secrets world.ts',
    testing: 'app.ts auth db evidence http secrets skp world.ts',
  },
  pwa: {
    'i18n.ts': '',
    'service-worker.ts': '',
    ui: 'i18n.ts',
    data: 'sync',
    sync: 'data',
    evidence: 'data i18n.ts shell ui',
    inbox: 'data i18n.ts shell ui',
    'app.tsx': 'account data shell sync ui',
    routine: 'data entries i18n.ts shell ui',
    account: 'data drafts i18n.ts shell sync ui',
    drafts: 'bkn data entries i18n.ts shell ui',
    'main.tsx': 'account app.tsx data entries i18n.ts shell ui',
    skp: 'account bkn data i18n.ts shell sync ui',
    bkn: 'account data drafts i18n.ts shell skp sync ui',
    entries: 'bkn data drafts evidence i18n.ts routine shell ui',
    review: 'account data entries evidence i18n.ts shell sync ui',
    shell: 'account bkn data drafts entries evidence i18n.ts inbox review routine skp ui',
  },
  extension: {
    clock: '',
    'i18n.ts': '',
    adapters: 'engine',
    engine: 'adapters',
    drafts: 'capture',
    handoff: 'bkn capture drafts',
    capture: 'clock drafts engine handoff',
    ui: 'capture clock drafts engine i18n.ts',
    popup: 'capture engine i18n.ts ui',
    routine: 'drafts today ui',
    today: 'capture drafts engine i18n.ts routine ui',
    bkn: 'capture drafts today ui',
    options: 'bkn capture drafts engine routine today ui',
    entrypoints: 'bkn capture clock engine handoff options popup ui',
  },
}

/** The rooms of `@jejak/shared` that each package may import. */
export const FROM_SHARED: Readonly<Record<Exclude<Shipped, 'shared'>, string>> = {
  server: 'api bkn calendar entry evidence i18n ids.ts org result.ts review skp sync',
  pwa: 'api bkn calendar entry evidence handoff i18n ids.ts match org quick-add reshape result.ts review skp sync templates',
  extension:
    'bkn calendar capture describe entry evidence handoff i18n ids.ts match quick-add result.ts skp suggest templates',
}
