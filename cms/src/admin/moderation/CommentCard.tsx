import { Box, Checkbox, Flex, Typography } from '@strapi/design-system'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { CommentActions } from './CommentActions'
import { CommentContext } from './CommentContext'
import { CommentHead } from './CommentHead'
import { CommentReports } from './CommentReports'
import type { Decisions } from './use-decisions'
import { useWords } from './words'

interface CommentCardProps {
  comment: ModeratedCommentDto
  publicUrl: string
  decisions: Decisions
  isSelected: boolean
  onSelect: (isSelected: boolean) => void
}

/** One comment with all an editor needs to decide on it. */
export function CommentCard({ comment, publicUrl, decisions, isSelected, onSelect }: CommentCardProps) {
  const { say } = useWords()
  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" padding={5} hasRadius>
      <Flex alignItems="flex-start" gap={4}>
        <Checkbox
          checked={isSelected}
          onCheckedChange={(checked) => onSelect(checked === true)}
          aria-label={say('select.one', { name: comment.authorName })}
        />
        <Flex direction="column" alignItems="stretch" gap={3} flex="1" minWidth={0}>
          <CommentHead comment={comment} />
          <CommentContext comment={comment} publicUrl={publicUrl} />
          <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{comment.body}</Typography>
          {comment.rejectionReason && (
            <Typography textColor="danger600">
              {say('rejectionReason', { reason: comment.rejectionReason })}
            </Typography>
          )}
          <CommentReports reports={comment.reports} />
          <CommentActions comment={comment} decisions={decisions} />
        </Flex>
      </Flex>
    </Box>
  )
}
