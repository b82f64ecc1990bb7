/** One figure of the bench against what it has to reach. */
export interface Figure {
  quantity: string
  /** `null` where it could not be measured here; the note says why. */
  value: number | null
  unit: string
  /** Half the quartile distance over the median; absent for counts. */
  spread?: number
  pass: number
  aim: number
  /** Whether more is better; pass and aim are the worst values that still reach them. */
  better: 'more' | 'less'
  note?: string
}

export type Verdict = 'aim' | 'pass' | 'below' | 'not measured'

export function verdictOf({ value, pass, aim, better }: Figure): Verdict {
  if (value === null) return 'not measured'
  const reaches = (mark: number) => (better === 'more' ? value >= mark : value <= mark)
  if (reaches(aim)) return 'aim'
  return reaches(pass) ? 'pass' : 'below'
}

const shown = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** The figures as a Markdown table, as it stands in the accepted results. */
export function tableOf(figures: Figure[]): string {
  const rows = figures.map((figure) => {
    const { quantity, value, unit, spread, pass, aim, note = '' } = figure
    const around = spread === undefined ? '' : ` ±${(spread * 100).toFixed(0)} %`
    const measured = value === null ? '' : `${shown(value)} ${unit}${around}`
    return `| ${quantity} | ${measured} | ${pass} | ${aim} | ${verdictOf(figure)} | ${note} |`
  })
  return ['| quantity | measured | pass | aim | verdict | note |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  )
}
