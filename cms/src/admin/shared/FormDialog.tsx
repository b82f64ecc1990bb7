import { Button, Flex, Modal } from '@strapi/design-system'
import type { FormEvent, ReactNode } from 'react'

interface FormDialogProps {
  title: string
  submitLabel: string
  onSubmit: () => void
  onClose: () => void
  extra?: ReactNode
  children: ReactNode
}

/** A small form over the page: Enter applies, Escape closes. */
export function FormDialog({ title, submitLabel, onSubmit, onClose, extra, children }: FormDialogProps) {
  // React bubbles a portal's events to the entry's own form, which would save the entry.
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  }
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <form onSubmit={submit} noValidate>
          <Modal.Header closeLabel="Đóng">
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              Hủy
            </Button>
            <Flex gap={2}>
              {extra}
              <Button type="submit">{submitLabel}</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  )
}
