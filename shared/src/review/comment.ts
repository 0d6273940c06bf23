/** Characters of a comment on a decision. */
export const COMMENT_MAX = 1000
