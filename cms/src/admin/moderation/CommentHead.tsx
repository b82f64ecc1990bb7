import { Badge, Flex, Typography } from '@strapi/design-system'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { useWords } from './words'

/** Who wrote a comment, when, and what speaks for or against them. */
export function CommentHead({ comment }: { comment: ModeratedCommentDto }) {
  const { say, sayInstant } = useWords()
  const { author, heldBecause, editedAt } = comment
  const history = {
    approved: author.approvedCount,
    rejected: author.rejectedCount,
    pending: author.pendingCount,
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex wrap="wrap" gap={2}>
        <Typography tag="h2" variant="delta">
          {comment.authorName}
        </Typography>
        <Typography textColor="neutral600">
          {[
            say(comment.isSignedIn ? 'author.reader' : 'author.guest'),
            comment.authorEmail,
            sayInstant(comment.createdAt),
            editedAt && say('edited', { at: sayInstant(editedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {comment.isOfficial && <Badge variant="primary">{say('official')}</Badge>}
        {heldBecause && <Badge variant="warning">{say(`held.${heldBecause}`)}</Badge>}
      </Flex>
      <Typography variant="pi" textColor={author.rejectedCount > 0 ? 'danger600' : 'neutral600'}>
        {say('author.history', history)}
      </Typography>
    </Flex>
  )
}
