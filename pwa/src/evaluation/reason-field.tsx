import { Field } from '../ui/field.tsx'

/** As many characters as the server takes. */
const MOST = 1000

/** A reason of several lines. */
export const ReasonField = ({
  label,
  value,
  isRequired = true,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onChange: (value: string) => void
}) => (
  <Field label={label}>
    {(described) => (
      <textarea
        {...described}
        rows={3}
        maxLength={MOST}
        required={isRequired}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)
