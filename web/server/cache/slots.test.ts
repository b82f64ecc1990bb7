import { describe, expect, it } from 'vitest'
import { Slots, TooBusy } from './slots'

function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

describe('slots', () => {
  it('let a few work at once and the others wait for them', async () => {
    const slots = new Slots({ atOnce: 2, waiting: 5 })
    const { open, opened } = gate()
    let working = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++working)
      await opened
      working -= 1
    }
    const all = [1, 2, 3, 4].map(() => slots.run(work))
    open()
    await Promise.all(all)
    expect(most).toBe(2)
  })

  it('turn away a crowd beyond those who may wait', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 1 })
    const { open, opened } = gate()
    const first = slots.run(() => opened)
    const second = slots.run(() => opened)
    const refused: unknown = await slots.run(() => opened).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TooBusy)
    expect(refused).toMatchObject({ stack: undefined })
    open()
    await Promise.all([first, second])
  })

  it('are free again after work that failed', async () => {
    const slots = new Slots({ atOnce: 1, waiting: 0 })
    await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(slots.run(async () => 'yes')).resolves.toBe('yes')
  })
})
