/** The first line of an error's message, without the colours that a terminal would show. */
export const firstLine = (message: string): string =>
  // eslint-disable-next-line no-control-regex -- the escape is what is looked for
  message.replaceAll(/\u001B\[[0-9;]*m/g, '').split('\n')[0] ?? ''
