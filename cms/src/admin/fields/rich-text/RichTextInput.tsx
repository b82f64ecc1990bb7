import { Field } from '@strapi/design-system'
import { useField, type InputProps } from '@strapi/strapi/admin'
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { EditorFrame } from './EditorFrame'
import { extensions } from './extensions'
import { cleanPastedHtml } from './paste/clean-pasted-html'
import { editorText, isShown, storedText } from './stored-text'
import { Toolbar } from './toolbar/Toolbar'

type Stored = JSONContent | null

/** Keeps an editor and the form's value in step, both ways: typing changes the form; restore and change of language change the editor. */
function useFormEditor({ name, label, disabled }: Pick<InputProps, 'name' | 'label' | 'disabled'>) {
  const field = useField<Stored>(name)
  const latest = useRef({ value: field.value, onChange: field.onChange })
  latest.current.onChange = field.onChange
  const editor = useEditor({
    extensions,
    content: editorText(field.value),
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': String(label), lang: 'vi' },
      transformPastedHTML: cleanPastedHtml,
    },
    onUpdate({ editor: changed }) {
      latest.current.value = storedText(changed.getJSON())
      latest.current.onChange(name, latest.current.value)
    },
  })
  useEffect(() => {
    if (field.value === latest.current.value) return
    latest.current.value = field.value
    if (isShown(editor, field.value)) return
    editor.commands.setContent(editorText(field.value), { emitUpdate: false })
  }, [editor, field.value])
  useEffect(() => editor.setEditable(!disabled, false), [editor, disabled])
  return { editor, error: field.error }
}

/** The text field of articles, documents, events and pages. */
export default function RichTextInput({ name, label, hint, required, disabled, labelAction }: InputProps) {
  const { editor, error } = useFormEditor({ name, label, disabled })
  return (
    <Field.Root name={name} id={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <EditorFrame $hasError={Boolean(error)}>
        <Toolbar editor={editor} disabled={Boolean(disabled)} />
        <EditorContent editor={editor} />
      </EditorFrame>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  )
}
