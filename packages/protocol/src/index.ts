export * from './codes.ts';
export * from './days.ts';
export * from './hours.ts';
export * from './http.ts';
export * from './injects.ts';
export * from './lab.ts';
export * from './wire.ts';
export type * from '@convoy/table';
