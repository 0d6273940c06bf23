/** How somebody is asked for a factor once more; the app says it when it starts. True when they showed one. */
export const stepUp: { ask: () => Promise<boolean> } = { ask: async () => false }
