import type { Core } from '@strapi/strapi'
import { DEPARTMENTS, QUESTIONS } from '../questions'
import { create, type Ids } from './entries'

/** Writes the departments and some answered questions. */
export async function seedQuestions(strapi: Core.Strapi): Promise<void> {
  const departments: Ids = new Map()
  for (const [index, { key, ...names }] of DEPARTMENTS.entries()) {
    const data = { ...names, order: index + 1 }
    departments.set(key, await create(strapi, 'api::questions.department', data))
  }
  for (const { department, ...words } of QUESTIONS) {
    await create(strapi, 'api::questions.question', {
      ...words,
      department: departments.get(department),
      askerName: 'Người hỏi minh họa',
      state: 'answered',
      allowsPublishing: true,
      isPublic: true,
    })
  }
}
