/** What a bundler tells of a module: who imports it statically, and whether the page itself names it. */
type Modules = {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/**
 * Puts all that the first load needs in two chunks: what others wrote, which changes seldom, and what we wrote.
 * Left alone, the bundler cuts it into as many pieces as there are sets of pages that share a module, and thirty
 * small files cost more than two: each is asked for and compressed by itself.
 */
export const FIRST_LOAD_CHUNKS = [
  {
    priority: 2,
    name: (id: string, modules: Modules) =>
      isBeforeApp(id) && isInFirstLoad(id, modules) ? 'libraries' : null,
  },
  {
    priority: 1,
    name: (id: string, modules: Modules) =>
      EVERYWHERE.test(id) || isInFirstLoad(id, modules) ? 'app' : null,
  },
  // What parts that come later share: left to the bundler it lies in the chunk of the page that came first, and each of
  // them would cost that whole page.
  {
    priority: 0,
    name: (id: string) =>
      Object.keys(SHARED_LATER).find((chunk) => SHARED_LATER[chunk]?.test(id)) ?? null,
  },
]

/** Small, and wanted by nearly every page: fetched with the first load, for each of them would fetch it soon after. */
const EVERYWHERE = new RegExp(
  [
    String.raw`/pwa/src/ui/(?:dialog|dialog-foot|field|keep-focus|focus-place|close-gently|limit|field-words|problem-list)\.`,
    String.raw`/pwa/src/screen/(?:use-keeping|failure-text)\.`,
    String.raw`/pwa/src/(?:entries/refused-text|linking/linking-text|data/entries|data/undo)\.`,
    String.raw`/shared/src/i18n/(?:id|en)/(?:linking|fields)\.`,
    // What a plan is made of: most pages that come later know of it, and each would carry it.
    String.raw`/shared/src/skp/(?:skp|measure|attachments|acting)\.`,
  ].join('|'),
)

/** By the chunk they go to. */
const SHARED_LATER: Readonly<Record<string, RegExp>> = {
  line: /\/pwa\/src\/(?:day\/(?:line-context|why-fixed|span-on-screen|few-choices|with-line-acts)|bkn\/day-marks|time-line\/let-go|entries\/open-form|entries\/form-value|linking\/use-answers|data\/(?:settle-draft|link-entry))\./,
  team: /\/pwa\/src\/team\/t\.|\/shared\/src\/(?:i18n\/(?:id|en)|api\/routes|review)\/team\./,
  // Words and small parts of the queue that its dialogs and the page of decisions share.
  review:
    /\/pwa\/src\/review\/(?:t|facts|fact-text|person-days|arrange|group-text|day-facts|day-row|day-total|shortcuts)\.|\/shared\/src\/i18n\/(?:id|en)\/review\./,
  plan: /\/shared\/src\/(?:skp\/(?:plan-of|angka|acting-year)|api\/routes\/(?:skp|agreement))\.|\/pwa\/src\/data\/skp-server\./,
  'import-face': /\/pwa\/src\/bkn\/import\.css/,
  // What the pages of an SKP share, and the words of what few plans have.
  skp: /\/pwa\/src\/skp\/(?:t|a|ask-agreement|working|edit|move-buttons)\.|\/pwa\/src\/(?:data\/open-skp|bkn\/plan-row)\.|\/shared\/src\/skp\/(?:agreement|in-use)\.|\/shared\/src\/i18n\/(?:id|en)\/(?:skp|agreement)\./,
  'skp-parts': /\/pwa\/src\/skp\/parts-words\.|\/shared\/src\/i18n\/(?:id|en)\/plan-parts\./,
  // What the forms on paper share; left alone it lies in the page that holds them.
  paper: /\/pwa\/src\/report\/(?:form-parts|parties|sign)\./,
  words: /\/shared\/src\/match\/(?!vocabulary|rank)/,
  fields:
    /\/pwa\/src\/ui\/(?:time-field|date-field|date-picker|month-grid|month-head|typed|day-text)\.|\/shared\/src\/quick-add\/(?:clock|day-phrases|typed-day|typed-time|written-time|counts)\./,
}

/** What others wrote, and the one module of ours that has to run before it. */
const isBeforeApp = (id: string): boolean =>
  id.includes('/node_modules/') || id.endsWith('/storage/closed-channel.ts')

function isInFirstLoad(id: string, modules: Modules): boolean {
  const seen = new Set<string>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const info = modules.getModuleInfo(next)
    if (info?.isEntry) return true
    queue.push(...(info?.importers ?? []))
  }
  return false
}
