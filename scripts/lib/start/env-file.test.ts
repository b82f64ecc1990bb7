import { describe, expect, it } from 'vitest'
import { parseEnvFile } from './env-file'
import { StartFault } from './start-fault'

describe('the .env file', () => {
  it('may have comments, quotes and empty values', () => {
    const text = '# ports\nPORT=3000\nexport NAME="a # b"\nEMPTY=\nPLACE=here # there\n\nKEYS=\'x,y\'\n'
    expect(parseEnvFile(text)).toEqual({ PORT: '3000', NAME: 'a # b', EMPTY: '', PLACE: 'here', KEYS: 'x,y' })
  })

  it.each(['PORT 3000', '=3000', 'NAME="open'])(
    'that holds "%s" is refused by the number of the line',
    (line) => {
      expect(() => parseEnvFile(`A=1\n${line}\n`)).toThrow(StartFault)
      expect(() => parseEnvFile(`A=1\n${line}\n`)).toThrow(/dòng 2.*line 2/)
    },
  )
})
