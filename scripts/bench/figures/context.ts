import type { DataSet } from '../data-set'

/** What every group of figures is measured on. */
export interface BenchContext {
  /** Folder of the bench's databases and results. */
  folder: string
  small: DataSet
  large: DataSet
  rounds: number
  seconds: number
}

/** Slug of an article of a data set, from 1 to its count. */
export const slugOf = (number: number): string => `tin-khuyen-cong-so-${number}`

/** Id of an article of a data set. */
export const documentIdOf = (number: number): string => `bench${String(number).padStart(19, '0')}`

/** Numbers spread evenly over a data set, never the same twice within it. */
export const spreadOver = (count: number, howMany: number): number[] =>
  Array.from({ length: howMany }, (_, index) => 1 + Math.floor((index * count) / howMany))
