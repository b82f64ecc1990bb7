import { useTheme } from 'styled-components'
import type { VisitBar } from './visit-bars'

interface VisitBarsProps {
  bars: VisitBar[]
  /** What somebody who does not see the bars is told. */
  label: string
}

const STEP = 20
const GAP = 4

/** One bar a day, the newest on the right. */
export function VisitBars({ bars, label }: VisitBarsProps) {
  const { colors } = useTheme()
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bars.length * STEP} 102`}
      preserveAspectRatio="none"
      width="100%"
      height="96"
    >
      {bars.map(({ period, height }, index) => (
        <rect
          key={period}
          x={index * STEP}
          y={100 - height}
          width={STEP - GAP}
          height={height + 2}
          fill={colors.primary600}
        >
          <title>{period}</title>
        </rect>
      ))}
    </svg>
  )
}
