import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes. */
interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Names that mean something in the room under test, so that messages get past the first check. */
export type Words = readonly string[];

const longest = 4;

/** Texts that have broken parsers, templates and sheets elsewhere. */
const nasty = [
  ...['', ' ', '\u0000', '\uD800', '🕊️'.repeat(20), '../../etc/passwd', '__proto__', 'constructor'],
  ...['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', "'; drop table events; --"],
  ...[
    '${7*7}',
    '%00',
    '-1',
    '1e999',
    'NaN',
    'null',
    'x'.repeat(5_000),
    '\u202Eabc',
    '\r\nSet-Cookie: a',
  ],
];
const text = (
  words: Words,
  { minLength = 0, maxLength = 40, pattern }: Shape,
): fc.Arbitrary<string> => {
  const plain =
    pattern === undefined
      ? fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) })
      : fc.stringMatching(new RegExp(pattern));
  const fitting = words.filter(
    (word) =>
      word.length >= minLength &&
      word.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern).test(word)),
  );
  return fitting.length === 0
    ? plain
    : fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...fitting) },
        { weight: 1, arbitrary: plain },
      );
};

const whole = ({ minimum = -1_000, maximum = 100_000 }: Shape): fc.Arbitrary<number> => {
  const [low, high] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  const small = { min: Math.ceil(low), max: Math.floor(Math.min(high, low + 8)) };
  return fc.oneof(fc.integer(small), fc.integer({ min: Math.ceil(low), max: Math.floor(high) }));
};

const record = (shape: Shape, words: Words): fc.Arbitrary<unknown> => {
  const known = Object.entries(shape.properties ?? {});
  if (known.length === 0 && typeof shape.additionalProperties === 'object')
    return fc.dictionary(
      fc.constantFrom('a', 'level', ...words),
      of(shape.additionalProperties, words),
      {
        maxKeys: longest,
      },
    );
  const model = Object.fromEntries(known.map(([name, inner]) => [name, of(inner, words)]));
  const requiredKeys = known.map(([name]) => name).filter((name) => shape.required?.includes(name));
  return fc.record(model, { requiredKeys });
};

const of = (shape: Shape, words: Words): fc.Arbitrary<unknown> => {
  const several = shape.anyOf ?? shape.oneOf;
  if (several !== undefined) return fc.oneof(...several.map((one) => of(one, words)));
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  switch (shape.type ?? 'any') {
    case 'object':
      return record(shape, words);
    case 'array': {
      const minLength = shape.minItems ?? 0;
      return fc.array(of(shape.items ?? {}, words), {
        minLength,
        maxLength: Math.max(minLength, Math.min(shape.maxItems ?? longest, longest)),
      });
    }
    case 'string':
      return text(words, shape);
    case 'integer':
      return whole(shape);
    case 'number':
      return fc.oneof(whole(shape), fc.double({ noNaN: true, min: -10, max: 200 }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'any':
      return fc.jsonValue({ maxDepth: 2 });
  }
};

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...nasty),
  fc.constantFrom(-1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, true, null, [], {}),
  fc.constant(Array.from({ length: 300 }, () => 0)),
);

/** Puts something else in the place that the numbers lead to: how far down, and which way. */
const spoiled = (value: unknown, way: readonly number[], by: unknown): unknown => {
  const [step = 0, ...rest] = way;
  if (way.length === 0 || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0) return [by];
    return items.map((item, at) => (at === step % items.length ? spoiled(item, rest, by) : item));
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const at = step % (entries.length + 2);
  if (at === entries.length) return Object.fromEntries([...entries, ['__proto__', by]]);
  if (at > entries.length) return Object.fromEntries(entries.slice(1));
  return Object.fromEntries(
    entries.map(([name, inner], index) => [name, index === at ? spoiled(inner, rest, by) : inner]),
  );
};

/** Messages as a schema has them, one in four with something else in one of its places. */
export const messages = (schema: z.ZodType, words: Words): fc.Arbitrary<unknown> => {
  const shape: Shape = JSON.parse(
    JSON.stringify(
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }),
    ),
  );
  const right = of(shape, words);
  const wrong = fc
    .tuple(right, fc.array(fc.nat(12), { maxLength: 4 }), junk)
    .map(([value, way, by]) => spoiled(value, way, by));
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: wrong });
};
