import type { Mutation, MutationKind } from '@jejak/shared/sync/mutation'
import { removeEntry } from '../entries/commands/remove.ts'
import { saveEntry } from '../entries/commands/save.ts'
import { submitEntry } from '../entries/commands/submit.ts'
import { withdrawEntry } from '../entries/commands/withdraw.ts'
import { keepChoice } from '../linking/keep-choice.ts'
import type { CommandHandler } from '../platform/command.ts'
import { decideEntry } from '../review/decide.ts'

/** Every kind of command, with the room that owns it. A kind of the contract without a handler does not compile. */
const HANDLERS = {
  'entry.save': saveEntry,
  'entry.submit': submitEntry,
  'entry.withdraw': withdrawEntry,
  'entry.remove': removeEntry,
  'review.decide': decideEntry,
  'choice.keep': keepChoice,
} satisfies {
  readonly [Kind in MutationKind]: CommandHandler<Extract<Mutation, { kind: Kind }>>
}

/** The handler of this command. */
export const handlerOf = ({ kind }: Mutation): CommandHandler<Mutation> =>
  // The table pairs each kind with its own handler; TypeScript cannot follow a pair through an index.
  HANDLERS[kind] as CommandHandler<Mutation>
