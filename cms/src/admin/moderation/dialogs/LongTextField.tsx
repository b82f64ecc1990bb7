import { Field, Textarea } from '@strapi/design-system'

interface LongTextFieldProps {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  error?: string
}

/** A labelled field of several lines that must be filled in, ready to be typed into. */
export function LongTextField({ label, hint, value, onChange, error }: LongTextFieldProps) {
  return (
    <Field.Root hint={hint} error={error} required>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} autoFocus onChange={(event) => onChange(event.currentTarget.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
