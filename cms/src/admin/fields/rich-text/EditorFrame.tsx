import { styled } from 'styled-components'

/** The look of the text field: the text as readers will meet it, in the colours of the admin. */
export const EditorFrame = styled.div<{ $hasError: boolean }>`
  border: 1px solid
    ${({ theme, $hasError }) => ($hasError ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 2px;
  }

  .ProseMirror {
    min-height: 320px;
    max-height: 70vh;
    overflow-y: auto;
    padding: 20px 24px;
    outline: none;
    font-size: 1.6rem;
    line-height: 1.6;
  }

  .ProseMirror > * + * {
    margin-top: 0.8em;
  }

  strong {
    font-weight: 700;
  }

  em {
    font-style: italic;
  }

  u {
    text-decoration: underline;
  }

  sup,
  sub {
    font-size: 0.75em;
    line-height: 1;
  }

  sup {
    vertical-align: super;
  }

  sub {
    vertical-align: sub;
  }

  h2,
  h3,
  h4 {
    font-weight: 700;
    line-height: 1.35;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.25em;
  }

  h4 {
    font-size: 1.1em;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  ul,
  ol {
    padding-left: 1.6em;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  blockquote {
    padding-left: 1em;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
  }

  hr {
    border: 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral300};
  }

  .tableWrapper {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    position: relative;
    min-width: 3em;
    padding: 6px 10px;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    vertical-align: top;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral150};
    font-weight: 700;
    text-align: left;
  }

  .selectedCell {
    background: ${({ theme }) => theme.colors.primary100};
  }

  .column-resize-handle {
    position: absolute;
    top: 0;
    right: -2px;
    bottom: 0;
    width: 4px;
    background: ${({ theme }) => theme.colors.primary500};
    pointer-events: none;
  }

  img {
    display: block;
    max-width: 100%;
    max-height: 420px;
    margin-inline: auto;
  }

  img[data-image-align='left'] {
    margin-inline: 0 auto;
    max-width: 50%;
  }

  img[data-image-align='right'] {
    margin-inline: auto 0;
    max-width: 50%;
  }

  div[data-file-asset],
  div[data-video-videoid] {
    padding: 12px 16px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
  }

  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  .ProseMirror-gapcursor::after {
    display: block;
    width: 20px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral800};
    content: '';
  }
`
