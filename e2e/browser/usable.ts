import { spawnSync } from 'node:child_process';

/** A browser to launch: its file, and what its process needs in the environment. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The browser when it really starts here (its libraries may be missing), `null` when not. */
export function usable(
  executablePath: string,
  env: Readonly<Record<string, string>> = {},
): Browser | null {
  // Chrome on Windows opens a window for `--version`; there a found file is trusted.
  if (process.platform === 'win32') return { executablePath, env };
  const { status } = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    stdio: 'ignore',
    timeout: 30_000,
    env: { ...process.env, ...env },
  });
  return status === 0 ? { executablePath, env } : null;
}
