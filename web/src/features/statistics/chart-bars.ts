import type { VisitsDto } from '@contract/statistics'

/** The field the bars are drawn in: one unit of width to a period, a hundred of height. */
export const CHART_HEIGHT = 100

interface Bar {
  x: number
  y: number
  width: number
  height: number
}
interface PeriodBars {
  period: string
  readers: Bar
  bots: Bar
}

const ROUND = [1, 2, 5, 10]

/** The lowest round number that no bar passes: 1, 2 or 5 and zeros. */
export function topOf(visits: VisitsDto[]): number {
  const most = Math.max(1, ...visits.flatMap(({ readers, bots }) => [readers, bots]))
  const unit = 10 ** Math.floor(Math.log10(most))
  return (ROUND.find((step) => step * unit >= most) ?? 10) * unit
}

function barOf(value: number, top: number, x: number): Bar {
  const height = Math.round((value / top) * CHART_HEIGHT * 100) / 100
  return { x, y: CHART_HEIGHT - height, width: 0.4, height }
}

/** Two bars for each period, readers left and bots right. */
export function chartBars(visits: VisitsDto[]): PeriodBars[] {
  const top = topOf(visits)
  return visits.map(({ period, readers, bots }, index) => ({
    period,
    readers: barOf(readers, top, index + 0.1),
    bots: barOf(bots, top, index + 0.5),
  }))
}
