import { scenarioSchema } from '@convoy/engine';
import { z } from 'zod';
import { aboutSchema } from './about.ts';
import { questionsSchema } from './checks/questions.ts';
import { measuredSchema } from './measured.ts';
import { overlaySchema } from './overlay.ts';
import { textsSchema } from './validate.ts';

const described = (schema: z.ZodType, description: string) => ({
  ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  description,
});

/**
 * The files of a pack as JSON Schema, draft 2020-12, made from what judges them;
 * `docs/scenario.schema.json` holds it. The schema itself is that of `scenario.json`.
 */
export const jsonSchema = () => ({
  title: 'Convoy scenario',
  ...described(
    scenarioSchema,
    'scenario.json: the lowest level of a scenario, complete. What refers to what, texts and sums are checked by the loader beyond this schema.',
  ),
  $defs: {
    level: described(overlaySchema, 'levels/<level>.json: what a higher level changes.'),
    texts: described(textsSchema, 'text/<language>.json: every text, by key.'),
    questions: described(questionsSchema, 'questions.json: where each seat finds its answers.'),
    about: described(aboutSchema, 'about.json: what the library says.'),
    measured: described(measuredSchema, 'measured.json: written by npm run scenarios:check.'),
  },
});
