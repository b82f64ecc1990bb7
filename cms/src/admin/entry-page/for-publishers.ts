import { useDocumentRBAC } from '@strapi/strapi/admin'
import { mayPublish, publishes, type ButtonDescription } from './publishing-buttons'

/** A button beside an entry, as the content manager keeps it; the button itself is made by calling it as a hook. */
export interface DocumentAction {
  (props: object): ButtonDescription | null
  type?: string
  position?: unknown
}

/**
 * The button for those who may publish, nothing for the others: Strapi shows it greyed out, which reads as "not yet"
 * to an author who may never press it.
 */
export function forPublishers(action: DocumentAction): DocumentAction {
  if (!mayPublish(action.type)) return action
  const Guarded: DocumentAction = (props) => {
    const canPublish = useDocumentRBAC('forPublishers', (rights) => rights.canPublish)
    const description = action(props)
    return canPublish || !publishes(action.type, description) ? description : null
  }
  return Object.assign(Guarded, { type: action.type, position: action.position })
}
