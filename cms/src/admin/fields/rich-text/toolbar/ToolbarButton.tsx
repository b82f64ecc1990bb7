import type { ReactNode } from 'react'
import { styled } from 'styled-components'

const Button = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 32px;
  height: 32px;
  padding: 0 7px;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  cursor: pointer;

  svg {
    width: 16px;
    height: 16px;
  }

  &:hover:not(:disabled) {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &:disabled {
    color: ${({ theme }) => theme.colors.neutral400};
    cursor: not-allowed;
  }
`

interface ToolbarButtonProps {
  label: string
  onPress: () => void
  isActive?: boolean
  disabled?: boolean
  children: ReactNode
}

/** A button of the toolbar; pressing it leaves the selection in the text where it is. */
export function ToolbarButton({ label, onPress, isActive, disabled, children }: ToolbarButtonProps) {
  return (
    <Button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isActive}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}

/** Buttons of one kind: they stay together where the bar breaks into lines. */
export const ToolbarGroup = styled.span`
  display: inline-flex;
  gap: 2px;
  margin-right: 12px;
`
