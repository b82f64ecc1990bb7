import type { Knex } from 'knex'
import type { StatisticsStepDto, VisitsDto } from '../../../contract/statistics'
import { PERIOD_LENGTH, periodsBetween } from './periods'

interface VisitsAsked {
  from: string
  to: string
  step: StatisticsStepDto
}

/** Visits of every period between two days, empty ones too, oldest first. One statement. */
export async function listVisits(db: Knex, { from, to, step }: VisitsAsked): Promise<VisitsDto[]> {
  const period = db.raw(`substr(day, 1, ${PERIOD_LENGTH[step]})`)
  const rows: { period: string; readers: number | string; bots: number | string }[] = await db('visit_days')
    .whereBetween('day', [from, to])
    .groupBy(period)
    .select({ period })
    .sum({ readers: 'reader_count', bots: 'bot_count' })
  const found = new Map(rows.map((row) => [row.period, row]))
  return periodsBetween({ from, to }, step).map((name) => ({
    period: name,
    readers: Number(found.get(name)?.readers ?? 0),
    bots: Number(found.get(name)?.bots ?? 0),
  }))
}
