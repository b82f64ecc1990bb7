import { Button, Flex, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import type { SubjectRef } from '../../../contract/subjects'
import { allSubjectKinds, subjectKinds } from '../../kernel/subjects/kinds'
import { AddLinkDialog } from './AddLinkDialog'
import { LinkList } from './LinkList'
import { useLinks } from './use-links'

function Links({ entry }: { entry: SubjectRef }) {
  const { links, add, remove } = useLinks(entry)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {links?.length === 0 && <Typography textColor="neutral600">Chưa liên kết với mục nào.</Typography>}
      {links && links.length > 0 && <LinkList links={links} onRemove={remove} />}
      <Button variant="secondary" startIcon={<Plus />} onClick={() => setIsAdding(true)} fullWidth>
        Thêm liên kết
      </Button>
      {isAdding && <AddLinkDialog source={entry} onAdd={add} onClose={() => setIsAdding(false)} />}
    </Flex>
  )
}

interface LinkPanelProps {
  model: string
  documentId?: string
  document?: unknown
}

/** Panel beside an article, document, event or page: what it is linked with. A new entry is saved first. */
export function LinkPanel({ model, documentId, document }: LinkPanelProps) {
  const kind = allSubjectKinds.find((known) => subjectKinds[known].uid === model)
  if (!kind) return null
  const content =
    documentId && document ? (
      <Links entry={{ kind, id: documentId }} />
    ) : (
      <Typography textColor="neutral600">Hãy lưu mục này rồi thêm liên kết.</Typography>
    )
  return { title: 'Liên kết', content }
}
