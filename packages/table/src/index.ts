export { commandSchema } from './commands/commands.ts';
export type { Command } from './commands/commands.ts';
export * from './events/events.ts';
export * from './ids.ts';
export * from './refusals.ts';
export * from './view/types.ts';
