import type { EntryContent } from '@jejak/shared/entry/entry'
import { formText } from './form-text.ts'
import { formatDay } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { remember } from '../data/choices.ts'
import { acceptDraft, chooseForDrafts, objectKeyOf } from '../data/settle-draft.ts'
import { createEntry, saveEntry, type Refused } from '../data/entries.ts'
import { dropForm, keepForm } from '../storage/forms.ts'
import { isQuotaExceeded, withReopen } from '../storage/reopen.ts'
import { askToPersist } from '../storage/persistence.ts'
import { unmakeAll } from '../data/undo.ts'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { w } from '../ui/field-words.ts'
import { say } from '../ui/toast.ts'
import { isTidied, toFormValue, type FormValue } from './form-value.ts'
import type { Opening } from './open-form.ts'

export type FormTrouble = 'quota' | Refused | null

/** The state of one open form, kept on disk 300 ms after each keystroke until it is saved or dismissed. */
export function useEntryForm(opening: Opening, onClose: () => void) {
  const { context } = useSession()
  const { database } = context
  const [value, setValue] = useState<FormValue>(opening.value)
  const [saw, setSaw] = useState<EntryContent | null>(opening.saw)
  const [trouble, setTrouble] = useState<FormTrouble>(null)
  const [isBusy, setBusy] = useState(false)

  const keep = (next: FormValue, ground: EntryContent | null) =>
    keepForm(database, opening.key, { ...opening, value: next, saw: ground })

  const set = (patch: Partial<FormValue>) => {
    const next = { ...value, ...patch }
    setValue(next)
    keep(next, saw)
  }

  /** @param second of the day after, where the work passes midnight; always a new entry */
  const save = async (content: EntryContent, second?: EntryContent) => {
    setBusy(true)
    try {
      const refused = await write(content)
      setTrouble(refused)
      if (refused) return
      const secondId = second && (await addSecond(second))
      await dropForm(database, opening.key)
      void askToPersist()
      if (secondId) sayTwo(second.day, secondId)
      else say(isTidied(value) ? formText('form.savedTidied') : t('form.saved'))
      onClose()
    } catch (error) {
      if (!isQuotaExceeded(error)) throw error
      setTrouble('quota')
    } finally {
      setBusy(false)
    }
  }

  const addSecond = async (second: EntryContent): Promise<string> => {
    const id = context.clock.newId()
    await createEntry(context, id, second)
    return id
  }

  const sayTwo = (day: EntryContent['day'], secondId: string) => {
    const made = saw === null && opening.draftId === null ? [opening.entryId, secondId] : [secondId]
    const undo = () =>
      void unmakeAll(context, made).then((isWhole) =>
        say(t(isWhole ? 'entry.unmade' : 'entry.unmadePartly')),
      )
    say(w('time.twoDaysSaved', { day: formatDay(day, locale.value, 'medium') }), {
      label: t('action.undo'),
      run: undo,
    })
  }

  const write = async (content: EntryContent): Promise<Refused | null> => {
    if (opening.draftId !== null) {
      const row = await database.drafts.get(opening.draftId)
      if (value.isNoneFit) await chooseForDrafts(context, [opening.draftId], null)
      if (row) await acceptDraft(context, row, content)
      return null
    }
    const { entries, outbox, memory, drafts } = database
    // The entry and what is learned from it: both, or neither.
    return withReopen(database, () =>
      database.transaction('rw', entries, outbox, memory, drafts, async () => {
        if (saw) {
          const done = await saveEntry(context, { id: opening.entryId, saw, content })
          if (!done.ok) return done.reason
        } else {
          await createEntry(context, opening.entryId, content)
        }
        const { text, planId } = content
        if (planId === null ? value.isNoneFit : planId !== saw?.planId) {
          const objectKey = await objectKeyOf(database, opening)
          await remember(context, { text, planId, objectKey })
        }
        return null
      }),
    )
  }

  /** The person has looked at what is there now: mine or theirs for each field that moved. */
  const rebase = (now: EntryContent, mine: boolean) => {
    const theirs = toFormValue(now)
    const moved =
      trouble !== null && trouble !== 'quota' && trouble.code === 'changed' ? trouble.fields : []
    const next = mine
      ? value
      : { ...value, ...Object.fromEntries(moved.map((field) => [field, theirs[field]])) }
    setSaw(now)
    setValue(next)
    setTrouble(null)
    keep(next, now)
  }

  /** There is something in it that is kept nowhere else. */
  const isChanged = opening.isRestored || JSON.stringify(value) !== JSON.stringify(opening.value)

  const dismiss = () => {
    void dropForm(database, opening.key)
    onClose()
    if (!isChanged) return
    say(formText('form.dismissed'), {
      label: t('action.undo'),
      run: () => {
        keep(value, saw)
        // The page opens what it finds on disk when it is drawn anew.
        window.setTimeout(() => location.reload(), 400)
      },
    })
  }

  return { value, set, save, dismiss, rebase, trouble, isBusy, isChanged }
}
