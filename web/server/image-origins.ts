import { originOf } from './origin-of'

/** Environment variables by name. */
export type Environment = Record<string, string | undefined>

/** Where pictures come from besides this origin: a store that has an address of its own, or a bucket of Amazon's. */
export function imageOriginsOf({ S3_ENDPOINT, S3_BUCKET, S3_REGION }: Environment): string[] {
  if (S3_ENDPOINT) return [originOf('S3_ENDPOINT', S3_ENDPOINT)]
  if (!S3_BUCKET) return []
  const region = S3_REGION
    ? [originOf('S3_BUCKET', `https://${S3_BUCKET}.s3.${S3_REGION}.amazonaws.com`)]
    : []
  return [...region, originOf('S3_BUCKET', `https://${S3_BUCKET}.s3.amazonaws.com`)]
}
