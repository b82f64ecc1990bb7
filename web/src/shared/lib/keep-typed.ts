type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
const isFile = (field: Field) => field instanceof HTMLInputElement && field.type === 'file'

function isTouched(field: Field): boolean {
  if (isChoice(field)) return field.checked !== field.defaultChecked
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected)
  return field.value !== field.defaultValue
}

/** Notes what stands in a field now; what it returns puts it back and tells the scripts of it. */
function noteField(field: Field): () => void {
  const isChecked = isChoice(field) && field.checked
  const { value } = field
  return () => {
    if (isChoice(field)) field.checked = isChecked
    else if (!isFile(field)) field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/**
 * Runs `takeUp`, in which Vue takes over fields that the server sent, and keeps what a reader entered before: on a slow
 * line they type long before the scripts are there, and Vue would put the fields back to what the server knew.
 */
export function keepTyped(takeUp: () => void): void {
  const fields = document.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')
  const putBack = [...fields].filter(isTouched).map(noteField)
  takeUp()
  for (const put of putBack) put()
}
