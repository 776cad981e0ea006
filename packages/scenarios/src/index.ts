export { aboutSchema } from './about.ts';
export type { About } from './about.ts';
export { bundledPacks, loadPack } from './load.ts';
export type { Loaded, Pack } from './load.ts';
export { publicTexts, seatTexts } from './texts.ts';
export type { Told } from './texts.ts';
export { faultCodes } from './fault.ts';
export type { Fault, FaultCode } from './fault.ts';
export type { Languages, Texts } from './validate.ts';
