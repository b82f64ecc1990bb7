import { expect, it } from 'vitest'
import { GroupCommit } from './group-commit'

function recording(fails = false) {
  const groups: number[][] = []
  const commit = async (items: number[]) => {
    groups.push(items)
    if (fails) throw new Error('disk full')
    return items.length
  }
  return { groups, group: new GroupCommit({ waitMs: 1, most: 3, commit }) }
}

it('readers who come at once share one commit, and each is told of it', async () => {
  const { groups, group } = recording()
  expect(await Promise.all([group.add(1), group.add(2)])).toEqual([2, 2])
  expect(groups).toEqual([[1, 2]])
})

it('a crowd is stored in several commits and nobody is left out', async () => {
  const { groups, group } = recording()
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((item) => group.add(item)))
  expect(groups).toEqual([[1, 2, 3], [4, 5, 6], [7]])
})

it('nobody is told of a commit that failed, and the next one is tried again', async () => {
  const { groups, group } = recording(true)
  await expect(group.add(1)).rejects.toThrow('disk full')
  await expect(group.add(2)).rejects.toThrow('disk full')
  expect(groups).toEqual([[1], [2]])
})
