import { Bold, BulletList, Italic, Minus, NumberList, Quotes, StrikeThrough, Underline } from '@strapi/icons'
import type { ChainedCommands, Editor } from '@tiptap/core'
import type { ComponentType } from 'react'
import { words } from '../words'
import {
  AlignCenter,
  AlignJustify,
  AlignLeft,
  AlignRight,
  ClearFormat,
  RedoIcon,
  SubscriptIcon,
  SuperscriptIcon,
  UndoIcon,
} from './icons'

/** A button of the toolbar: what it says, what it does, when it is pressed. */
export interface ToolbarCommand {
  label: string
  icon: ComponentType
  run: (chain: ChainedCommands) => ChainedCommands
  isActive?: (editor: Editor) => boolean
}

function markCommand(mark: string, label: string, icon: ComponentType): ToolbarCommand {
  return { label, icon, run: (chain) => chain.toggleMark(mark), isActive: (editor) => editor.isActive(mark) }
}

function alignCommand(align: string, label: string, icon: ComponentType): ToolbarCommand {
  return {
    label,
    icon,
    run: (chain) => chain.setTextAlign(align),
    isActive: (editor) => editor.isActive({ textAlign: align }),
  }
}

/** Buttons in groups, in the order they stand. */
export const commandGroups: readonly (readonly ToolbarCommand[])[] = [
  [
    markCommand('bold', words.bold, Bold),
    markCommand('italic', words.italic, Italic),
    markCommand('underline', words.underline, Underline),
    markCommand('strike', words.strike, StrikeThrough),
    markCommand('superscript', words.superscript, SuperscriptIcon),
    markCommand('subscript', words.subscript, SubscriptIcon),
    { label: words.clear, icon: ClearFormat, run: (chain) => chain.unsetAllMarks().clearNodes() },
  ],
  [
    alignCommand('left', words.alignLeft, AlignLeft),
    alignCommand('center', words.alignCenter, AlignCenter),
    alignCommand('right', words.alignRight, AlignRight),
    alignCommand('justify', words.alignJustify, AlignJustify),
  ],
  [
    {
      label: words.bulletList,
      icon: BulletList,
      run: (chain) => chain.toggleBulletList(),
      isActive: (editor) => editor.isActive('bulletList'),
    },
    {
      label: words.orderedList,
      icon: NumberList,
      run: (chain) => chain.toggleOrderedList(),
      isActive: (editor) => editor.isActive('orderedList'),
    },
    {
      label: words.quote,
      icon: Quotes,
      run: (chain) => chain.toggleBlockquote(),
      isActive: (editor) => editor.isActive('blockquote'),
    },
    { label: words.rule, icon: Minus, run: (chain) => chain.setHorizontalRule() },
  ],
  [
    { label: words.undo, icon: UndoIcon, run: (chain) => chain.undo() },
    { label: words.redo, icon: RedoIcon, run: (chain) => chain.redo() },
  ],
]
