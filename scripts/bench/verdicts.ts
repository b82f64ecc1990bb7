/** One figure of the bench against what it has to reach. */
export interface Figure {
  quantity: string
  value: number
  unit: string
  /** Half the quartile distance over the median; absent for counts. */
  spread?: number
  pass: number
  aim: number
  /** Whether more is better; pass and aim are the worst values that still reach them. */
  better: 'more' | 'less'
  note?: string
}

export type Verdict = 'aim' | 'pass' | 'short'

export function verdictOf({ value, pass, aim, better }: Figure): Verdict {
  const reaches = (mark: number) => (better === 'more' ? value >= mark : value <= mark)
  if (reaches(aim)) return 'aim'
  return reaches(pass) ? 'pass' : 'short'
}

const shown = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** The figures as a Markdown table, as it stands in the accepted results. */
export function tableOf(figures: Figure[]): string {
  const rows = figures.map((figure) => {
    const { quantity, value, unit, spread, pass, aim, note = '' } = figure
    const around = spread === undefined ? '' : ` ±${(spread * 100).toFixed(0)} %`
    return `| ${quantity} | ${shown(value)} ${unit}${around} | ${pass} | ${aim} | ${verdictOf(figure)} | ${note} |`
  })
  return ['| quantity | measured | pass | aim | verdict | note |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}
