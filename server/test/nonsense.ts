/** Bodies that nobody should send; whatever the route, each is answered and none is an accident of ours. */
export const NONSENSE = [
  '{',
  '',
  'null',
  '[]',
  '"text"',
  '0',
  '{"a":1}',
  '{"__proto__":{"x":1}}',
  '\u0000',
]
