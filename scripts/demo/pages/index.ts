import type { DemoPage } from '../types'
import { page as about } from './about'
import { page as followingHoChiMinh } from './following-ho-chi-minh'
import { page as howToApply } from './how-to-apply'
import { page as structure } from './structure'

export const PAGES: readonly DemoPage[] = [about, structure, howToApply, followingHoChiMinh]
