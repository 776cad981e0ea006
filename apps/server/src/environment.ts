import { z } from 'zod';

/** What the environment may say; a fault names the variable. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  SCENARIOS_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  TURNING_POINTS: z.enum(['published', 'asked']).default('published'),
  LAB: z.enum(['open', 'closed']).default('open'),
  FACILITATOR_PASSPHRASE: z.string().min(8).max(200).optional(),
  LAB_PASSPHRASE: z.string().min(8).max(200).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
export type Environment = z.output<typeof environmentSchema>;

export type Read =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly variables: readonly string[] };

export const readEnvironment = (from: Readonly<Record<string, string | undefined>>): Read => {
  // An empty variable is one that was not set.
  const set = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (parsed.success) return { ok: true, environment: parsed.data };
  return { ok: false, variables: parsed.error.issues.map(({ path }) => path.join('.')) };
};
