/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Result {
    readonly requests: { readonly total: number }
    readonly latency: { readonly p50: number; readonly p99: number }
    /** Seconds. */
    readonly duration: number
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
  }
  interface Options {
    readonly url: string
    readonly connections: number
    readonly amount: number
    readonly requests: readonly { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }[]
  }
  export default function autocannon(options: Options): Promise<Result>
}
