interface Firefox {
  goto(url: string): Promise<void>
  evaluate(declaration: string, ...given: unknown[]): Promise<unknown>
  readonly noise: readonly string[]
  close(): Promise<void>
}
export function findFirefox(env?: NodeJS.ProcessEnv): string | null
export function openFirefox(executable: string, size: { width: number; height: number }): Promise<Firefox>
