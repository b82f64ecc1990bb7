import { Button, Typography } from '@strapi/design-system'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'

const ARTICLES = '/content-manager/collection-types/api::articles.article'

function DraftButton({ id }: { id: string }) {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const [isBusy, setIsBusy] = useState(false)

  async function makeDraft() {
    setIsBusy(true)
    try {
      const answer = await post<{ data: { articleId: string } }>(`/portal/submissions/${id}/article`)
      navigate(`${ARTICLES}/${answer.data.data.articleId}`)
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : 'Không tạo được bài nháp.'
      toggleNotification({ type: 'danger', message })
      setIsBusy(false)
    }
  }

  return (
    <>
      <Typography textColor="neutral600">
        Bài nháp lấy chữ, mọi ảnh và tệp của bài gửi: ảnh đầu tiên làm ảnh đại diện, ảnh khác và tệp đính kèm
        đứng sau phần chữ. Người gửi được ghi là tác giả và nguồn tin.
      </Typography>
      <Button variant="secondary" onClick={makeDraft} loading={isBusy} fullWidth>
        Tạo bài viết nháp
      </Button>
    </>
  )
}

interface SubmissionPanelProps {
  model: string
  documentId?: string
  document?: unknown
}

/** Panel beside a submission: turns it into a draft article, or opens the one made before. */
export function SubmissionPanel({ model, documentId, document }: SubmissionPanelProps) {
  if (model !== 'api::submissions.article-submission' || !documentId || !document) return null
  return { title: 'Bài viết', content: <DraftButton id={documentId} /> }
}
