import { useState } from 'react'
import { FormDialog } from '../../shared/FormDialog'
import { useWords } from '../words'
import { LongTextField } from './LongTextField'
import { textFault } from './text-fault'

const LONGEST_REASON = 500

interface RejectDialogProps {
  count: number
  onReject: (reason: string) => void
  onClose: () => void
}

/** Asks why: the author of the comment reads it. */
export function RejectDialog({ count, onReject, onClose }: RejectDialogProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const fault = textFault(reason, LONGEST_REASON)
  const error = fault === 'missing' ? say('reject.missing') : say('text.tooLong', { most: LONGEST_REASON })
  const submit = () => {
    setWasTried(true)
    if (fault) return
    onReject(reason.trim())
    onClose()
  }
  return (
    <FormDialog
      title={say('reject.title', { count })}
      submitLabel={say('action.reject')}
      onSubmit={submit}
      onClose={onClose}
    >
      <LongTextField
        label={say('reject.reason')}
        hint={say('reject.hint')}
        value={reason}
        onChange={setReason}
        error={wasTried && fault ? error : undefined}
      />
    </FormDialog>
  )
}
