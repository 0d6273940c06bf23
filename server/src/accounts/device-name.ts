/** A device as its owner knows it: what runs it, and no version that would tell one machine from another. */
export type DeviceName = { readonly browser: string; readonly system: string }

/** Those that say they are another as well stand before it. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * Browser and system out of a User-Agent header, from closed lists: nothing that the caller wrote is kept. Empty where
 * none of them fits.
 */
export const deviceNameOf = (userAgent: string | undefined): DeviceName => {
  const nameIn = (list: typeof BROWSERS) =>
    list.find(([pattern]) => pattern.test((userAgent ?? '').slice(0, 500)))?.[1] ?? ''
  return { browser: nameIn(BROWSERS), system: nameIn(SYSTEMS) }
}
