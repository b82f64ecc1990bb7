import { Button, type ButtonProps } from '@strapi/design-system'
import { useState } from 'react'
import type { ModeratedCommentDto } from '../../../contract/moderation'
import { RejectDialog } from './dialogs/RejectDialog'
import { commonActions, type Action } from './fitting-actions'
import type { Decisions } from './use-decisions'
import { useWords } from './words'

const looks: Readonly<Record<Action, ButtonProps['variant']>> = {
  keep: 'success-light',
  approve: 'success-light',
  reject: 'danger-light',
  'mark-official': 'tertiary',
  'unmark-official': 'tertiary',
}

interface DecisionButtonsProps {
  comments: ModeratedCommentDto[]
  onDecide: Decisions['decide']
}

/** The decisions that fit all of the comments; a rejection asks for its reason first. */
export function DecisionButtons({ comments, onDecide }: DecisionButtonsProps) {
  const { say } = useWords()
  const [isRejecting, setIsRejecting] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const decide = async (action: Action, reason?: string) => {
    setIsBusy(true)
    await onDecide(
      action,
      comments.map(({ id }) => id),
      reason,
    )
    setIsBusy(false)
  }
  const press = (action: Action) => (action === 'reject' ? setIsRejecting(true) : void decide(action))
  return (
    <>
      {commonActions(comments).map((action) => (
        <Button key={action} variant={looks[action]} disabled={isBusy} onClick={() => press(action)}>
          {say(`action.${action}`)}
        </Button>
      ))}
      {isRejecting && (
        <RejectDialog
          count={comments.length}
          onReject={(reason) => void decide('reject', reason)}
          onClose={() => setIsRejecting(false)}
        />
      )}
    </>
  )
}
