/** Parts of the app that most people never see, each in a chunk of its own: where they are is not in the first load. */
export const SELDOM = {
  ActivationPage: async () => (await import('../activation/activation-page.tsx')).ActivationPage,
  FactorDialog: async () => (await import('../account/factor-dialog.tsx')).FactorDialog,
  NotForYou: async () => (await import('./not-for-you.tsx')).NotForYou,
  PlaceTabs: async () => (await import('./place-tabs.tsx')).PlaceTabs,
  SetupPage: async () => (await import('../account/setup-page.tsx')).SetupPage,
}
