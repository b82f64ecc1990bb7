import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowsCounterClockwise } from '@strapi/icons'
import { useEffect, useRef } from 'react'
import type { Decisions } from './use-decisions'
import { useWords } from './words'

/** Says what was decided last and takes it back. Keyboards come here, since the button they pressed is gone. */
export function UndoBar({ last, undo }: Pick<Decisions, 'last' | 'undo'>) {
  const { say } = useWords()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => bar.current?.focus({ preventScroll: true }), [last])
  if (!last) return null
  return (
    <Flex
      ref={bar}
      tabIndex={-1}
      background="primary100"
      padding={3}
      gap={4}
      hasRadius
      justifyContent="space-between"
    >
      <Typography>{last.text}</Typography>
      <Button
        variant="tertiary"
        startIcon={<ArrowsCounterClockwise />}
        onClick={() => void undo([...last.ids])}
      >
        {say('undo')}
      </Button>
    </Flex>
  )
}
