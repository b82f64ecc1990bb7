import type { StrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'
import { words } from './words'

const loadInput = () => import('./RichTextInput')

/** Milliseconds after which the editor is fetched in the background: a form that waits for it shows an error meanwhile. */
const HEAD_START = 2000

/** Makes the text editor known to the panel; the server knows the field from kernel/rich-text. */
export function registerRichTextField(app: StrapiApp): void {
  window.setTimeout(loadInput, HEAD_START)
  app.customFields.register({
    name: 'rich-text',
    type: 'json',
    intlLabel: { id: 'rich-text.label', defaultMessage: words.fieldName },
    intlDescription: { id: 'rich-text.description', defaultMessage: words.fieldDescription },
    components: {
      // The panel passes every input its props, which its own type for custom fields leaves out.
      Input: async () => ({ default: (await loadInput()).default as ComponentType }),
    },
  })
}
