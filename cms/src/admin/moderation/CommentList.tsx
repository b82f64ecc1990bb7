import { Box, EmptyStateLayout, Flex, Loader } from '@strapi/design-system'
import { Pagination } from '@strapi/strapi/admin'
import type { ListModeratedAnswer } from '../../../contract/moderation'
import { BulkBar } from './BulkBar'
import { CommentCard } from './CommentCard'
import { FailureNote } from './FailureNote'
import type { ModerationList } from './lists'
import type { Decisions } from './use-decisions'
import type { Loaded } from '../shared/use-loaded'
import { useSelection } from './use-selection'
import { useWords } from './words'

interface CommentListProps {
  list: ModerationList
  comments: Loaded<ListModeratedAnswer>
  decisions: Decisions
}

/** One page of comments, or why there is none. */
export function CommentList({ list, comments: { data, hasFailed, reload }, decisions }: CommentListProps) {
  const { say } = useWords()
  const selection = useSelection(data?.data ?? [])
  if (hasFailed) return <FailureNote text={say('failed.list')} onRetry={reload} />
  if (!data) return <Loader>{say('loading')}</Loader>
  if (data.data.length === 0) {
    return (
      <Box paddingTop={4}>
        <EmptyStateLayout content={say(`empty.${list}`)} />
      </Box>
    )
  }
  const { pagination, publicUrl } = data.meta
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <BulkBar selection={selection} decisions={decisions} />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {data.data.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            publicUrl={publicUrl}
            decisions={decisions}
            isSelected={selection.selected.includes(comment)}
            onSelect={(isSelected) => selection.select(comment.id, isSelected)}
          />
        ))}
      </Flex>
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={20}>
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  )
}
