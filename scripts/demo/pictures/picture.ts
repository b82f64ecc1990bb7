import type { LightName } from '../drawings/palette'
import type { SceneName } from '../drawings/scenes'

/** A drawing to be made: which scene, in which light; the same seed draws the same picture. */
export interface DemoPicture {
  scene: SceneName
  light: LightName
  seed: number
  isMirrored?: boolean
  alt: string
  caption: string
}
