import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useState } from 'react'
import type { LinkKind, SubjectRef } from '../../../contract/subjects'
import { FormDialog } from '../shared/FormDialog'
import { EntryChoice } from './EntryChoice'
import { linkKindsFrom, linkWords } from './link-words'
import { useEntrySearch, type LinkedEntry } from './use-links'

interface AddLinkDialogProps {
  source: SubjectRef
  onAdd: (kind: LinkKind, target: SubjectRef) => void
  onClose: () => void
}

/** Asks which link, and to which entry. */
export function AddLinkDialog({ source, onAdd, onClose }: AddLinkDialogProps) {
  const kinds = linkKindsFrom[source.kind]
  const [kind, setKind] = useState<LinkKind>(kinds[0] ?? 'related')
  const [words, setWords] = useState('')
  const [target, setTarget] = useState<LinkedEntry | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const found = useEntrySearch(words)
  const entries = found?.filter((entry) => entry.kind !== source.kind || entry.id !== source.id)
  const submit = () => {
    setWasTried(true)
    if (!target) return
    onAdd(kind, target)
    onClose()
  }
  const search = (typed: string) => {
    setTarget(null)
    setWords(typed)
  }
  return (
    <FormDialog title="Thêm liên kết" submitLabel="Thêm" onSubmit={submit} onClose={onClose}>
      <Field.Root>
        <Field.Label>Loại liên kết</Field.Label>
        <SingleSelect
          value={kind}
          onChange={(value) => setKind(kinds.find((known) => known === value) ?? kind)}
        >
          {kinds.map((known) => (
            <SingleSelectOption key={known} value={known}>
              {linkWords[known].outgoing}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <EntryChoice
        words={words}
        onWords={search}
        entries={entries}
        chosen={target}
        onChoose={setTarget}
        error={wasTried && !target ? 'Hãy chọn một mục' : undefined}
      />
    </FormDialog>
  )
}
