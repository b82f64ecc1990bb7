import { Flex, Link, Typography } from '@strapi/design-system'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { publicAddress } from './public-address'
import { useWords } from './words'

interface CommentContextProps {
  comment: ModeratedCommentDto
  publicUrl: string
}

function SubjectLink({ comment, publicUrl }: CommentContextProps) {
  const { say } = useWords()
  const { subject, subjectTitle, subjectSlug, id } = comment
  const kind = say(`subject.${subject.kind}`)
  if (!subjectSlug) return <Typography>{`${kind}: ${subjectTitle} (${say('subject.gone')})`}</Typography>
  const place = { kind: subject.kind, slug: subjectSlug, commentId: id }
  return (
    <Link href={publicAddress(publicUrl, place)} isExternal>
      {`${kind}: ${subjectTitle}`}
    </Link>
  )
}

/** What a comment speaks of and what it answers. */
export function CommentContext({ comment, publicUrl }: CommentContextProps) {
  const { say } = useWords()
  const { parent } = comment
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <SubjectLink comment={comment} publicUrl={publicUrl} />
      {parent && (
        <Typography textColor="neutral600" paddingLeft={3} style={{ whiteSpace: 'pre-wrap' }}>
          {say('parent', { name: parent.authorName, body: parent.body })}
        </Typography>
      )}
    </Flex>
  )
}
