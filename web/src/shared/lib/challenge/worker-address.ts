interface ScriptUrlPolicy {
  createScriptURL: (address: string) => string
}

declare global {
  interface Window {
    /** Missing in browsers without Trusted Types. What its policies give stands for a string wherever a script is named. */
    trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy }
  }
}

/** Only files of this build may become workers. */
const rules: ScriptUrlPolicy = {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError(`A worker must come from the portal itself, not from ${address}`)
  },
}
let policy: ScriptUrlPolicy | undefined

/** The address of a worker of this build as the page's Trusted Types let it through; throws for another origin. */
export function workerAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('app', rules) ?? rules
  return policy.createScriptURL(address)
}
