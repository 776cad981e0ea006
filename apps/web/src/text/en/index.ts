import { instruments } from './instruments.ts';
import { notes, refusals, tableRefusals, wireErrors } from './refusals.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';
import * as words from './words.ts';

export const en = { instruments, rules, terms, refusals, tableRefusals, wireErrors, notes, words };
