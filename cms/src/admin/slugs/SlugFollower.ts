import { useForm } from '@strapi/strapi/admin'
import { useEffect, useRef } from 'react'
import { typeViews } from '../../kernel/editing/views'
import { followingSlug } from './following-slug'

function textOf(values: object, name: string): string {
  const value: unknown = Reflect.get(values, name)
  return typeof value === 'string' ? value : ''
}

/** A panel that shows nothing: in a new entry it writes the slug while the title is typed. */
export function SlugFollower({ model, documentId }: { model: string; documentId?: string }) {
  const view = typeViews.find(({ uid, fields }) => uid === model && fields.slug)
  const values = useForm('SlugFollower', (form) => form.values)
  const onChange = useForm('SlugFollower', (form) => form.onChange)
  const title = view && !documentId ? textOf(values, view.title) : ''
  const slug = textOf(values, 'slug')
  const made = useRef(new Set<string>())
  const present = useRef(slug)
  present.current = slug
  useEffect(() => {
    if (title === '') return
    const following = followingSlug({ title, slug: present.current, made: made.current })
    if (following === null) return
    made.current.add(following)
    onChange('slug', following)
  }, [title, onChange])
  return null
}
