import { Field, Flex, Radio, Typography } from '@strapi/design-system'
import type { SubjectRef } from '../../../contract/subjects'
import { TextField } from '../shared/TextField'
import { kindWords } from './link-words'
import { nameOf } from './LinkList'
import type { LinkedEntry } from './use-links'

interface EntryChoiceProps {
  words: string
  onWords: (words: string) => void
  entries: LinkedEntry[] | undefined
  chosen: SubjectRef | null
  onChoose: (entry: LinkedEntry) => void
  error?: string
}

const keyOf = ({ kind, id }: SubjectRef) => `${kind}:${id}`

/** Finds an entry by its words or number and takes one of those found. */
export function EntryChoice({ words, onWords, entries, chosen, onChoose, error }: EntryChoiceProps) {
  const choose = (key: string) => {
    const entry = entries?.find((candidate) => keyOf(candidate) === key)
    if (entry) onChoose(entry)
  }
  return (
    <>
      <TextField
        label="Tìm mục"
        hint="Gõ tiêu đề, trích yếu hoặc số ký hiệu; có dấu hay không đều được."
        value={words}
        onChange={onWords}
        error={error}
        autoFocus
      />
      <Field.Root name="entry">
        <Field.Label>Mục được liên kết</Field.Label>
        <Radio.Group
          value={chosen ? keyOf(chosen) : ''}
          onValueChange={choose}
          aria-label="Mục được liên kết"
        >
          {entries?.map((entry) => (
            <Radio.Item key={keyOf(entry)} value={keyOf(entry)}>
              {kindWords[entry.kind]}: {nameOf(entry)}
            </Radio.Item>
          ))}
        </Radio.Group>
        <Flex aria-live="polite">
          {entries?.length === 0 && <Typography textColor="neutral600">Không tìm thấy mục nào.</Typography>}
        </Flex>
      </Field.Root>
    </>
  )
}
