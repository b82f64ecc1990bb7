const tsx = ['--import', 'tsx']

/**
 * How Node starts the servers. Requests that wait for a group of views to be stored outlive many others: where new
 * objects have little room they are copied again and again, which took a fifth of the time of the CMS.
 */
export const nodeFlags = { cms: ['--max-semi-space-size=64', ...tsx], web: tsx }
