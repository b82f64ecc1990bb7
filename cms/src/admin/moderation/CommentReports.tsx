import { Box, Typography } from '@strapi/design-system'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { useWords } from './words'

/** Why readers reported a comment, in their own words where they gave any. */
export function CommentReports({ reports }: Pick<ModeratedCommentDto, 'reports'>) {
  const { say, sayInstant } = useWords()
  if (reports.length === 0) return null
  return (
    <Box background="danger100" padding={3} hasRadius>
      <Typography fontWeight="bold">{say('reports')}</Typography>
      <ul>
        {reports.map(({ reason, note, createdAt }) => (
          <li key={`${createdAt}${reason}`}>
            <Typography>
              {[say(`report.${reason}`), note, sayInstant(createdAt)].filter(Boolean).join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  )
}
