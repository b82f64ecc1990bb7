import { isRecord } from './raw-node'

/** What a schema says about one attribute, as far as finding texts needs it. */
export interface AttributeSchema {
  type: string
  customField?: string
  component?: string
}

export type AttributeSchemas = Readonly<Record<string, AttributeSchema>>

/** Attributes of a component, by its uid. */
export type ComponentSchemas = (uid: string) => AttributeSchemas

/** Where a text stands in the data of an entry; `path` is how the admin finds the field. */
export interface RichTextSlot {
  holder: Record<string, unknown>
  name: string
  path: (string | number)[]
}

export const RICH_TEXT_FIELD = 'global::rich-text'

interface Place {
  data: Record<string, unknown>
  attributes: AttributeSchemas
  path: (string | number)[]
}

function placesBelow(
  value: unknown,
  path: (string | number)[],
  attributesOf: (item: unknown) => AttributeSchemas,
): Place[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => placesBelow(item, [...path, index], attributesOf))
  return isRecord(value) ? [{ data: value, attributes: attributesOf(value), path }] : []
}

function innerPlaces(place: Place, name: string, components: ComponentSchemas): Place[] {
  const { type, component } = place.attributes[name] ?? { type: 'none' }
  const path = [...place.path, name]
  if (type === 'component' && component)
    return placesBelow(place.data[name], path, () => components(component))
  if (type !== 'dynamiczone') return []
  return placesBelow(place.data[name], path, (item) =>
    isRecord(item) && typeof item.__component === 'string' ? components(item.__component) : {},
  )
}

/** Every text in the data of an entry, components and dynamic zones included; empty ones are left out. */
export function richTextSlots(place: Place, components: ComponentSchemas): RichTextSlot[] {
  return Object.entries(place.attributes).flatMap(([name, attribute]) => {
    if (attribute.customField === RICH_TEXT_FIELD) {
      const isEmpty = place.data[name] === undefined || place.data[name] === null
      return isEmpty ? [] : [{ holder: place.data, name, path: [...place.path, name] }]
    }
    return innerPlaces(place, name, components).flatMap((inner) => richTextSlots(inner, components))
  })
}
