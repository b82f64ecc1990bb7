import { describe, expect, it } from 'vitest'
import { SingleFlight } from './single-flight'

describe('SingleFlight', () => {
  it('does the work of equal requests once', async () => {
    const flight = new SingleFlight<number>()
    let count = 0
    const work = async () => ++count
    expect(await Promise.all([flight.run('a', work), flight.run('a', work), flight.run('b', work)])).toEqual([
      1, 1, 2,
    ])
  })

  it('forgets work that is over, failed or not', async () => {
    const flight = new SingleFlight<string>()
    await expect(flight.run('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await flight.run('a', async () => 'up')).toBe('up')
  })
})
