import { defineConfig } from 'vitest/config';

// `npx vitest run packages/engine` at the root; each workspace also has its own config.
export default defineConfig({
  test: { projects: ['packages/*', 'apps/*', 'tooling/*'] },
});
