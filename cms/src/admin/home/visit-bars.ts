import type { VisitsDto } from '../../../contract/statistics'

export interface VisitBar {
  period: string
  /** Share of the highest bar, 0 to 100. */
  height: number
}

/** The readers' visits of the last `count` periods as bars; nothing is as high as 0 where nobody came. */
export function visitBars(visits: readonly VisitsDto[], count: number): VisitBar[] {
  const last = visits.slice(-count)
  const most = Math.max(1, ...last.map(({ readers }) => readers))
  return last.map(({ period, readers }) => ({ period, height: (readers / most) * 100 }))
}
