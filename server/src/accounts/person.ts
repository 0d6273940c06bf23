/** Somebody who signs in: a person of one agency. */
export type Person = { readonly instansiId: string; readonly personId: string }
