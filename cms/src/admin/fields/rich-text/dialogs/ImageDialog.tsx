import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { words } from '../words'
import type { DialogProps } from './dialog-props'
import { FormDialog } from '../../../shared/FormDialog'
import { MediaLibrary, type LibraryAsset } from './MediaLibrary'
import { TextField } from '../../../shared/TextField'

interface ImageAttributes {
  asset: string
  url: string
  alt: string
  title: string
  align: string
}

const PLACES = [
  { value: 'center', label: words.placeCenter },
  { value: 'left', label: words.placeLeft },
  { value: 'right', label: words.placeRight },
  { value: 'wide', label: words.placeWide },
]

function chosenImage(editor: Editor): ImageAttributes | null {
  if (!editor.isActive('image')) return null
  const { asset, url, alt, title, align } = editor.getAttributes('image')
  return { asset, url, alt: alt ?? '', title: title ?? '', align: align ?? 'center' }
}

function imageOf({ documentId, url, alternativeText }: LibraryAsset): ImageAttributes {
  return { asset: documentId, url, alt: alternativeText ?? '', title: '', align: 'center' }
}

interface ImageFormProps {
  image: ImageAttributes
  onApply: (image: ImageAttributes) => void
  onClose: () => void
}

function ImageForm({ image, onApply, onClose }: ImageFormProps) {
  const [values, setValues] = useState(image)
  const [wasTried, setWasTried] = useState(false)
  const set = (name: keyof ImageAttributes) => (value: string) => setValues({ ...values, [name]: value })
  const hasAlt = values.alt.trim() !== ''
  const apply = () => (hasAlt ? onApply(values) : setWasTried(true))
  return (
    <FormDialog title={words.imageTitle} submitLabel={words.apply} onSubmit={apply} onClose={onClose}>
      <TextField
        label={words.imageAlt}
        value={values.alt}
        onChange={set('alt')}
        hint={words.imageAltHint}
        error={wasTried && !hasAlt ? words.imageAltMissing : undefined}
        required
        autoFocus
      />
      <TextField label={words.imageCaption} value={values.title} onChange={set('title')} />
      <Field.Root>
        <Field.Label>{words.imagePlace}</Field.Label>
        <SingleSelect value={values.align} onChange={(value) => set('align')(String(value))}>
          {PLACES.map(({ value, label }) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </FormDialog>
  )
}

/** Inserts a picture of the media library, or changes the one that is selected; no picture goes in without a description. */
export function ImageDialog({ editor, onClose }: DialogProps) {
  const [image, setImage] = useState(() => chosenImage(editor))
  const apply = (attrs: ImageAttributes) => {
    // Inserting where a picture is selected replaces it.
    editor.chain().focus().insertContent({ type: 'image', attrs }).run()
    onClose()
  }
  const choose = (assets: LibraryAsset[]) => setImage(assets[0] ? imageOf(assets[0]) : null)
  if (image) return <ImageForm image={image} onApply={apply} onClose={onClose} />
  return <MediaLibrary allowedTypes={['images']} multiple={false} onSelectAssets={choose} onClose={onClose} />
}
