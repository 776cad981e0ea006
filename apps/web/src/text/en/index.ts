import { botSays } from './bots.ts';
import * as changes from './changes.ts';
import * as danger from './danger.ts';
import * as deeds from './deeds.ts';
import * as facts from './facts.ts';
import { instruments } from './instruments.ts';
import { notes, refusals, tableRefusals, wireErrors } from './refusals.ts';
import { rules } from './rules.ts';
import { speech } from './speech.ts';
import * as words from './words.ts';

export const en = {
  ...{ instruments, rules, refusals, tableRefusals, wireErrors, notes, words },
  ...{ danger, speech, deeds, facts, changes, botSays },
};
