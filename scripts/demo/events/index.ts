import type { DemoEvent } from '../types'
import { event as bomBo } from './bom-bo'
import { event as buDang } from './bu-dang'
import { event as buGiaMap } from './bu-gia-map'
import { event as locNinh } from './loc-ninh'
import { event as phuRieng } from './phu-rieng'
import { event as thienHung } from './thien-hung'
import { event as training2013 } from './training-2013'

export const EVENTS: readonly DemoEvent[] = [
  buDang,
  buGiaMap,
  locNinh,
  phuRieng,
  thienHung,
  bomBo,
  training2013,
]
