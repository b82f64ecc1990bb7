import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it('a worker of this build is let through by the one policy the page allows', async () => {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  )
  vi.stubGlobal('trustedTypes', { createPolicy })
  const { workerAddress } = await import('./worker-address')
  expect(workerAddress('/assets/solver.js')).toBe('/assets/solver.js')
  workerAddress('/assets/solver.js')
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('app', expect.anything())
})

it('a script of another site never becomes a worker', async () => {
  const { workerAddress } = await import('./worker-address')
  expect(() => workerAddress('https://evil.example/worker.js')).toThrow(TypeError)
})
