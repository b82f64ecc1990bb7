import type { DemoDocument } from '../types'
import { CLEANER_PRODUCTION } from './cleaner-production'
import { FAIR_PAPERS } from './fair-papers'
import { RULES } from './rules'

export const DOCUMENTS: readonly DemoDocument[] = [...FAIR_PAPERS, ...RULES, ...CLEANER_PRODUCTION]
