import { Box, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, Widget } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import type { GetStatisticsAnswer, ListVisitsAnswer } from '../../../contract/statistics'
import { useLoaded } from '../shared/use-loaded'
import { VisitBars } from './VisitBars'
import { visitBars } from './visit-bars'
import { useWords } from './words'

const DAYS = 14
const figures = ['online', 'today', 'month', 'total'] as const

function useStatistics() {
  const { get } = useFetchClient()
  return useLoaded(
    useCallback(async () => {
      const [site, visits] = await Promise.all([
        get<GetStatisticsAnswer>('/api/statistics'),
        get<ListVisitsAnswer>('/api/statistics/daily'),
      ])
      return { site: site.data.data, visits: visits.data.data }
    }, [get]),
  )
}

/** On the panel's home page: how many readers are there now and came lately. */
export function StatisticsWidget() {
  const { say, formatNumber } = useWords()
  const { data, hasFailed } = useStatistics()
  if (hasFailed) return <Widget.Error />
  if (!data) return <Widget.Loading />
  const visits = data.visits.slice(-DAYS).reduce((sum, { readers }) => sum + readers, 0)
  return (
    <Flex direction="column" alignItems="stretch" justifyContent="space-between" gap={6} height="100%">
      <Flex wrap="wrap" gap={6}>
        {figures.map((figure) => (
          <Box key={figure}>
            <Typography variant="pi" textColor="neutral600">
              {say(`statistics.${figure}`)}
            </Typography>
            <Typography variant="beta" tag="p">
              {formatNumber(data.site[figure])}
            </Typography>
          </Box>
        ))}
      </Flex>
      <VisitBars
        bars={visitBars(data.visits, DAYS)}
        label={say('statistics.chart', { visits: formatNumber(visits) })}
      />
    </Flex>
  )
}
