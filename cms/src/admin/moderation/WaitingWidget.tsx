import { Flex, Typography } from '@strapi/design-system'
import { Widget } from '@strapi/strapi/admin'
import { useLoaded } from '../shared/use-loaded'
import { useModerationApi } from './use-moderation-api'
import { useWords } from './words'

/** On the panel's home page: how many comments wait. */
export function WaitingWidget() {
  const { say } = useWords()
  const { data, hasFailed } = useLoaded(useModerationApi().counts)
  if (hasFailed) return <Widget.Error />
  if (!data) return <Widget.Loading />
  const { pending, reported, approvedToday: approved, rejectedToday: rejected } = data
  return (
    <Flex direction="column" justifyContent="center" gap={2} height="100%">
      {pending > 0 && <Typography variant="alpha">{pending}</Typography>}
      <Typography>{say('widget.pending', { count: pending })}</Typography>
      <Typography textColor="neutral600">{say('widget.reported', { count: reported })}</Typography>
      <Typography textColor="neutral600">{say('widget.today', { approved, rejected })}</Typography>
    </Flex>
  )
}
