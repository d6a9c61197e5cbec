export function findChromium(env?: NodeJS.ProcessEnv): Promise<{ executablePath: string; args: string[] }>
