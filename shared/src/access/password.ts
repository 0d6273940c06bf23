/** The shortest password that may be chosen. */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128
