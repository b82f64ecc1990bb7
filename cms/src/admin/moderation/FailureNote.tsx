import { Button, Flex, Typography } from '@strapi/design-system'
import { useWords } from './words'

/** Says what could not be read, and tries again. */
export function FailureNote({ text, onRetry }: { text: string; onRetry: () => Promise<void> }) {
  const { say } = useWords()
  return (
    <Flex role="alert" direction="column" alignItems="center" gap={4} padding={8}>
      <Typography>{text}</Typography>
      <Button variant="secondary" onClick={() => void onRetry()}>
        {say('retry')}
      </Button>
    </Flex>
  )
}
