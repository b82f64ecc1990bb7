import type { Palette } from './palette'
import { canal } from './scene-canal'
import { cashew } from './scene-cashew'
import { classroom } from './scene-classroom'
import { factory } from './scene-factory'
import { harvest } from './scene-harvest'
import { honey } from './scene-honey'
import { lamps } from './scene-lamps'
import { market } from './scene-market'
import { papers } from './scene-papers'
import { pepper } from './scene-pepper'
import { phone } from './scene-phone'
import { ponds } from './scene-ponds'
import { rubber } from './scene-rubber'
import { shelf } from './scene-shelf'
import { signing } from './scene-signing'
import { solar } from './scene-solar'
import { truck } from './scene-truck'
import { weaving } from './scene-weaving'
import { workshop } from './scene-workshop'
import type { Random } from './shapes'

type Scene = (colours: Palette, random: Random) => string

const ALL = {
  canal,
  cashew,
  classroom,
  factory,
  harvest,
  honey,
  lamps,
  market,
  papers,
  pepper,
  phone,
  ponds,
  rubber,
  shelf,
  signing,
  solar,
  truck,
  weaving,
  workshop,
}

export type SceneName = keyof typeof ALL

export const SCENES: Record<SceneName, Scene> = ALL
