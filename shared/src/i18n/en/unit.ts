import type { unit as id } from '../id/unit.ts'

export const unit: Record<keyof typeof id, string> = {
  lead: 'State and predikat without ratings and reasons, to look at the distribution.',
  none: 'Nobody is below your posts in this period.',
  unor: 'Unit',
  state: 'State',
  all: 'All',
  count: '{n} of {total} people',
  spread: 'Distribution in the unit',
  head: 'The head of a unit has the rating of the organisation for results: {rating}.',
}
