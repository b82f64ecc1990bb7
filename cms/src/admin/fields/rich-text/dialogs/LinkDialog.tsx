import { Button } from '@strapi/design-system'
import { useState } from 'react'
import { cleanHref } from '../../../../kernel/rich-text/hrefs'
import { words } from '../words'
import type { DialogProps } from './dialog-props'
import { FormDialog } from '../../../shared/FormDialog'
import { TextField } from '../../../shared/TextField'

// "moit.gov.vn" is what people copy; with a scheme it is an address.
function completed(address: string): string {
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u.test(address) ? `https://${address}` : address
}

function presentHref(editor: DialogProps['editor']): string {
  const { href } = editor.getAttributes('link')
  return typeof href === 'string' ? href : ''
}

/** Sets, changes or removes the link at the cursor; with nothing selected the address itself becomes the words. */
export function LinkDialog({ editor, onClose }: DialogProps) {
  const [address, setAddress] = useState(() => presentHref(editor))
  const [error, setError] = useState<string>()
  const chain = () => editor.chain().focus().extendMarkRange('link')
  const apply = () => {
    const href = cleanHref(completed(address.trim()))
    if (href === null) return setError(words.linkRefused)
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain()
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run()
    } else chain().setLink({ href }).run()
    onClose()
  }
  const remove = () => {
    chain().unsetLink().run()
    onClose()
  }
  const removeButton = editor.isActive('link') && (
    <Button variant="danger-light" onClick={remove}>
      {words.removeLink}
    </Button>
  )
  return (
    <FormDialog
      title={words.linkTitle}
      submitLabel={words.apply}
      onSubmit={apply}
      onClose={onClose}
      extra={removeButton}
    >
      <TextField
        label={words.linkAddress}
        value={address}
        onChange={setAddress}
        hint={words.linkHint}
        error={error}
        required
        autoFocus
      />
    </FormDialog>
  )
}
