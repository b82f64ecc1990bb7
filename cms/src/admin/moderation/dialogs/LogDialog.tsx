import { Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useCallback } from 'react'
import type { DecisionDto, ModeratedCommentDto } from '../../../../contract/moderation'
import { FailureNote } from '../FailureNote'
import { useLoaded } from '../../shared/use-loaded'
import { useModerationApi } from '../use-moderation-api'
import { useWords } from '../words'

interface LogDialogProps {
  comment: ModeratedCommentDto
  onUndo: (decision: string) => void
  onClose: () => void
}

function LoggedDecision({ decision }: { decision: DecisionDto }) {
  const { say, sayInstant } = useWords()
  const by = { name: decision.decidedBy, at: sayInstant(decision.decidedAt) }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="bold">{say(`log.action.${decision.action}`)}</Typography>
      <Typography variant="pi">{say('log.entry', by)}</Typography>
      {decision.reason && <Typography>{say('rejectionReason', { reason: decision.reason })}</Typography>}
      {decision.undoneAt && (
        <Typography variant="pi" textColor="neutral600">
          {say('log.undone', { name: decision.undoneBy ?? '', at: sayInstant(decision.undoneAt) })}
        </Typography>
      )}
    </Flex>
  )
}

/** Who decided what on a comment, when and why, newest first; the last one that stands can be undone. */
export function LogDialog({ comment, onUndo, onClose }: LogDialogProps) {
  const { say } = useWords()
  const api = useModerationApi()
  const load = useCallback(() => api.decisions(comment.id), [api, comment.id])
  const { data, hasFailed, reload } = useLoaded(load)
  const standing = data?.find(({ undoneAt }) => undoneAt === null)
  const undo = (decision: string) => {
    onUndo(decision)
    onClose()
  }
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('log.title', { name: comment.authorName })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {hasFailed && <FailureNote text={say('failed.log')} onRetry={reload} />}
          {data?.length === 0 && <Typography textColor="neutral600">{say('log.empty')}</Typography>}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {data?.map((decision) => (
              <Flex tag="li" key={decision.id} justifyContent="space-between" gap={4}>
                <LoggedDecision decision={decision} />
                {decision === standing && (
                  <Button variant="tertiary" onClick={() => undo(decision.id)}>
                    {say('undo')}
                  </Button>
                )}
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
