import { describe, expect, it } from 'vitest'
import { readConfig } from './config'

describe('whoever sets the web server up', () => {
  it.each([
    ['PUBLIC_URL', 'example.vn'],
    ['CMS_URL', 'cms'],
    ['CMS_URL', 'cms:1337'],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['TRUSTED_PROXIES', '10.0.0.0/x'],
    ['S3_ENDPOINT', 'storage'],
    ['CACHE_MEGABYTES', 'much'],
    ['PORT', '70000'],
  ])('is told by name that %s=%s makes no sense', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })

  it('may leave a setting empty, as .env does', () => {
    const empty = { PORT: '', HOST: '', CMS_URL: '', CMS_PORT: '', PUBLIC_URL: '', CACHE_MEGABYTES: '' }
    expect(readConfig(empty)).toEqual(readConfig({}))
    expect(readConfig({ ...empty, PORT: '4000' }).publicUrl).toBe('http://localhost:4000')
  })

  it('sees pictures of a bucket, with or without an address of its own', () => {
    const bucket = { S3_BUCKET: 'portal', S3_REGION: 'ap-southeast-1' }
    expect(readConfig(bucket).imageOrigins).toContain('https://portal.s3.ap-southeast-1.amazonaws.com')
    expect(readConfig({ ...bucket, S3_ENDPOINT: 'https://s3.example.vn/x' }).imageOrigins).toEqual([
      'https://s3.example.vn',
    ])
    expect(readConfig({}).imageOrigins).toEqual([])
  })

  it('may trust single proxies and ranges', () => {
    const trustedProxies = ['10.0.0.0/8', '::1', 'fd00::/64']
    expect(readConfig({ TRUSTED_PROXIES: trustedProxies.join() })).toMatchObject({ trustedProxies })
  })
})
