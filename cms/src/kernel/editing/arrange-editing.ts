import { isDeepStrictEqual } from 'node:util'
import type { Core } from '@strapi/strapi'
import { configuredView, type Configuration } from './configured-view'
import type { EntryView } from './entry-view'
import { componentViews, typeViews } from './views'

interface Model {
  uid: string
}

/** What the content manager's services for types and for components have in common. */
interface ViewStore {
  findConfiguration: (model: Model) => Promise<Configuration>
  updateConfiguration: (model: Model, configuration: Configuration) => Promise<unknown>
}

interface TypeStore extends ViewStore {
  findContentType: (uid: string) => Model
}

interface ComponentStore extends ViewStore {
  findComponent: (uid: string) => Model
}

async function arrangeView(store: ViewStore, model: Model, view: EntryView): Promise<void> {
  const { settings, metadatas, layouts } = await store.findConfiguration(model)
  const stored: Configuration = { settings, metadatas, layouts }
  const wanted = configuredView(view, stored)
  if (!isDeepStrictEqual(stored, wanted)) await store.updateConfiguration(model, wanted)
}

/** Shows every type to editors as its view says; what is so already is not written again. */
export async function arrangeEditing(strapi: Core.Strapi): Promise<void> {
  const types = strapi.service('plugin::content-manager.content-types') as TypeStore
  const components = strapi.service('plugin::content-manager.components') as ComponentStore
  for (const view of typeViews) await arrangeView(types, types.findContentType(view.uid), view)
  for (const view of componentViews) await arrangeView(components, components.findComponent(view.uid), view)
}
