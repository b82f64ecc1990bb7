import { isRecord } from './raw-node'

/** Why a text cannot be stored; the message is for the editor. */
export class RichTextProblem extends Error {}

interface Extent {
  nodeCount: number
  characterCount: number
  depth: number
}

/** What is read at all. Wider than what is stored, since cleaning may wrap loose words in a paragraph. */
export const READABLE: Extent = { nodeCount: 100_000, characterCount: 4_000_000, depth: 64 }
/** What is stored: about 400 printed pages. */
export const STORABLE: Extent = { nodeCount: 50_000, characterCount: 1_000_000, depth: 32 }

function addNode(total: Extent, node: unknown): unknown[] {
  total.nodeCount += 1
  if (!isRecord(node)) return []
  if (typeof node.text === 'string') total.characterCount += node.text.length
  return Array.isArray(node.content) ? node.content : []
}

// Level by level, never by recursion: the depth of what arrives is not known yet.
function measure(document: unknown, limits: Extent): Extent {
  const total: Extent = { nodeCount: 0, characterCount: 0, depth: 0 }
  let level: unknown[] = [document]
  while (level.length > 0 && total.depth <= limits.depth && total.nodeCount <= limits.nodeCount) {
    total.depth += 1
    level = level.flatMap((node) => addNode(total, node))
  }
  return total
}

/** Throws a RichTextProblem where a text is larger or deeper than the limits. */
export function checkLimits(document: unknown, limits: Extent): void {
  const { nodeCount, characterCount, depth } = measure(document, limits)
  if (depth > limits.depth)
    throw new RichTextProblem('có quá nhiều cấp lồng nhau, hãy bỏ bớt bảng hoặc danh sách lồng')
  if (nodeCount > limits.nodeCount || characterCount > limits.characterCount) {
    throw new RichTextProblem('quá dài, hãy chia thành nhiều bài hoặc đính kèm tệp')
  }
}
