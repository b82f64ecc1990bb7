import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { DecisionButtons } from './DecisionButtons'
import { AnswerDialog } from './dialogs/AnswerDialog'
import { LogDialog } from './dialogs/LogDialog'
import type { Decisions } from './use-decisions'
import { useWords } from './words'

interface CommentActionsProps {
  comment: ModeratedCommentDto
  decisions: Decisions
}

/** What can be done with one comment. */
export function CommentActions({ comment, decisions }: CommentActionsProps) {
  const { say } = useWords()
  const [open, setOpen] = useState<'answer' | 'log' | null>(null)
  const close = () => setOpen(null)
  return (
    <Flex wrap="wrap" gap={2}>
      <DecisionButtons comments={[comment]} onDecide={decisions.decide} />
      <Button variant="tertiary" onClick={() => setOpen('answer')}>
        {say('action.answer')}
      </Button>
      <Button variant="ghost" onClick={() => setOpen('log')}>
        {say('action.log')}
      </Button>
      {open === 'answer' && (
        <AnswerDialog
          comment={comment}
          onAnswer={(answer) => void decisions.answer(comment.id, answer)}
          onClose={close}
        />
      )}
      {open === 'log' && (
        <LogDialog comment={comment} onUndo={(id) => void decisions.undo([id])} onClose={close} />
      )}
    </Flex>
  )
}
