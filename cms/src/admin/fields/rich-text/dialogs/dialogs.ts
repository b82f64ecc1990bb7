import type { ComponentType } from 'react'
import { AttachmentDialog } from './AttachmentDialog'
import type { DialogProps } from './dialog-props'
import { ImageDialog } from './ImageDialog'
import { LinkDialog } from './LinkDialog'
import { VideoDialog } from './VideoDialog'

export type DialogName = 'link' | 'image' | 'attachment' | 'video'

/** What opens from the toolbar. */
export const dialogs: Record<DialogName, ComponentType<DialogProps>> = {
  link: LinkDialog,
  image: ImageDialog,
  attachment: AttachmentDialog,
  video: VideoDialog,
}
