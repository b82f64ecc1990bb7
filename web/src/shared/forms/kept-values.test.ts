import { mount } from '@vue/test-utils'
import { defineComponent, nextTick } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { fitting, useKeptValues } from './kept-values'

const empty = { title: '', allowsPublishing: false }

it('what was typed comes back', () => {
  expect(fitting(empty, JSON.stringify({ title: 'Hỏi', allowsPublishing: true }))).toEqual({
    title: 'Hỏi',
    allowsPublishing: true,
  })
})

it('what does not fit the form, or is no form at all, is left out', () => {
  expect(fitting(empty, JSON.stringify({ title: 1, other: 'x' }))).toEqual({})
  for (const kept of [null, '', 'null', '{', '3']) expect(fitting(empty, kept)).toEqual({})
})

describe('a form that the scripts take up', () => {
  const empty = { title: '', body: '', consent: false as boolean }
  const known = () => JSON.parse(sessionStorage.getItem('letter') ?? 'null')

  /** `typed` is what stands in the fields before the form is mounted, as late parts of a page are told of it. */
  const takeUp = (typed: Partial<typeof empty>) => {
    let form!: ReturnType<typeof useKeptValues<typeof empty>>
    const page = mount(
      defineComponent(() => {
        form = useKeptValues('letter', { ...empty }, ['consent'])
        Object.assign(form.values, typed)
        return () => null
      }),
    )
    return { form, page }
  }

  beforeEach(() => sessionStorage.clear())

  it('keeps what was typed before, though nothing is typed after', () => {
    takeUp({ title: 'Gõ sớm' })
    expect(known()).toEqual({ title: 'Gõ sớm', body: '' })
  })

  it('puts what was kept earlier into the other fields only', () => {
    sessionStorage.setItem('letter', JSON.stringify({ title: 'Cũ', body: 'Bản cũ' }))
    const { form } = takeUp({ title: 'Gõ sớm' })
    expect(form.values).toMatchObject({ title: 'Gõ sớm', body: 'Bản cũ' })
    expect(known()).toEqual({ title: 'Gõ sớm', body: 'Bản cũ' })
  })

  it('keeps what its fields say right after, as the first parts of a page are told of it', async () => {
    const { form } = takeUp({})
    form.values.title = 'Gõ sớm'
    await nextTick()
    expect(known()).toEqual({ title: 'Gõ sớm', body: '' })
  })

  it('keeps nothing of a form that was sent, nor the consent of any', async () => {
    const { form } = takeUp({ consent: true, title: 'Hỏi' })
    expect(known()).not.toHaveProperty('consent')
    await form.clear()
    expect(known()).toBeNull()
  })
})
