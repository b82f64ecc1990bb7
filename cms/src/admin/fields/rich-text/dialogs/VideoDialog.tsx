import { useState } from 'react'
import { videoAt } from '../../../../kernel/rich-text/videos'
import { words } from '../words'
import type { DialogProps } from './dialog-props'
import { FormDialog } from '../../../shared/FormDialog'
import { TextField } from '../../../shared/TextField'

/** Inserts a video by the address in the browser's address bar; its name is what a screen reader says. */
export function VideoDialog({ editor, onClose }: DialogProps) {
  const [address, setAddress] = useState('')
  const [title, setTitle] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const video = videoAt(address.trim())
  const hasTitle = title.trim() !== ''
  const insert = () => {
    setWasTried(true)
    if (!video || !hasTitle) return
    editor
      .chain()
      .focus()
      .insertContent({ type: 'video', attrs: { ...video, title: title.trim() } })
      .run()
    onClose()
  }
  return (
    <FormDialog title={words.videoTitle} submitLabel={words.insert} onSubmit={insert} onClose={onClose}>
      <TextField
        label={words.videoAddress}
        value={address}
        onChange={setAddress}
        hint={words.videoHint}
        error={wasTried && !video ? words.videoRefused : undefined}
        required
        autoFocus
      />
      <TextField
        label={words.videoName}
        value={title}
        onChange={setTitle}
        error={wasTried && !hasTitle ? words.videoNameMissing : undefined}
        required
      />
    </FormDialog>
  )
}
