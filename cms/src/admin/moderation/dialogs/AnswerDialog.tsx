import { Typography } from '@strapi/design-system'
import { useState } from 'react'
import type { AnswerCommentBody, ModeratedCommentDto } from '../../../../contract/moderation'
import { FormDialog } from '../../shared/FormDialog'
import { TextField } from '../../shared/TextField'
import { useWords } from '../words'
import { LongTextField } from './LongTextField'
import { textFault } from './text-fault'

const LONGEST_BODY = 3000

interface AnswerDialogProps {
  comment: ModeratedCommentDto
  onAnswer: (answer: AnswerCommentBody) => void
  onClose: () => void
}

/** Asks for the portal's answer, below what it answers. */
export function AnswerDialog({ comment, onAnswer, onClose }: AnswerDialogProps) {
  const { say } = useWords()
  const [body, setBody] = useState('')
  const [authorName, setAuthorName] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const fault = textFault(body, LONGEST_BODY)
  const error = fault === 'missing' ? say('answer.missing') : say('text.tooLong', { most: LONGEST_BODY })
  const submit = () => {
    setWasTried(true)
    if (fault) return
    onAnswer({ body: body.trim(), authorName: authorName.trim() || undefined })
    onClose()
  }
  return (
    <FormDialog
      title={say('answer.title', { name: comment.authorName })}
      submitLabel={say('action.answer')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography textColor="neutral600" style={{ whiteSpace: 'pre-wrap' }}>
        {comment.body}
      </Typography>
      <LongTextField
        label={say('answer.body')}
        hint={say('answer.hint')}
        value={body}
        onChange={setBody}
        error={wasTried && fault ? error : undefined}
      />
      <TextField
        label={say('answer.name')}
        hint={say('answer.nameHint')}
        value={authorName}
        onChange={setAuthorName}
      />
    </FormDialog>
  )
}
