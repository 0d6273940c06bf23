import { Field } from './field.tsx'

/** One line of text under its label. */
export const TextField = ({
  label,
  hint,
  value,
  max,
  isRequired = false,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly max: number
  readonly isRequired?: boolean
  readonly onChange: (value: string) => void
}) => (
  <Field label={label} {...(hint && { hint })}>
    {(described) => (
      <input
        {...described}
        autocomplete="off"
        value={value}
        maxLength={max}
        required={isRequired}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)

/** One of a few, by name. */
export const ChoiceField = <Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string
  readonly value: Value
  readonly choices: readonly (readonly [value: Value, text: string])[]
  readonly onChange: (value: Value) => void
}) => (
  <Field label={label}>
    {(described) => (
      <select
        {...described}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([each]) => each === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
