import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** Attributes that people see or hear. */
const spoken: ReadonlySet<string> = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title'],
  ...['placeholder', 'label', 'help', 'description', 'closeLabel', 'over', 'note', 'error'],
]);
/** Names are the same in every language: the product's own, and a library's that asks for credit. */
const names: ReadonlySet<string> = new Set(['Convoy', 'React Flow']);

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const hasWord = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text) && !names.has(text.trim());

/** Texts that a value may come to: literals, also in both branches of a choice. */
const literalsIn = (value: unknown): readonly string[] => {
  if (!isNode(value)) return [];
  switch (value['type']) {
    case 'Literal':
      return hasWord(value['value']) ? [value['value']] : [];
    case 'JSXExpressionContainer':
      return literalsIn(value['expression']);
    case 'ConditionalExpression':
      return [...literalsIn(value['consequent']), ...literalsIn(value['alternate'])];
    case 'LogicalExpression':
      return literalsIn(value['right']);
    case 'TemplateLiteral': {
      const { quasis } = value;
      return (Array.isArray(quasis) ? quasis : []).flatMap((part: unknown) => {
        const text = isNode(part) && isNode(part['value']) ? part['value']['cooked'] : null;
        return hasWord(text) ? [text] : [];
      });
    }
    default:
      return [];
  }
};

const nameOf = (node: Readonly<Record<string, unknown>>): string => {
  const { name } = node;
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
};

/** Two words, the first with a capital: nothing but people reads that. */
const isSentence = (node: Readonly<Record<string, unknown>>): boolean =>
  node['type'] === 'Literal' &&
  typeof node['value'] === 'string' &&
  /^\p{Lu}\p{Ll}+[:,]? \p{L}/u.test(node['value']) &&
  !names.has(node['value']);

/** Every text written into the markup of a file rather than into the catalogue. */
const written = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(written);
  if (!isNode(node)) return [];
  // What a bug says is for whoever mends it.
  if (node['type'] === 'ThrowStatement') return [];
  if (isSentence(node)) return [String(node['value'])];
  const here =
    node['type'] === 'JSXText' && hasWord(node['value'])
      ? [node['value']]
      : node['type'] === 'JSXAttribute' && spoken.has(nameOf(node))
        ? literalsIn(node['value'])
        : node['type'] === 'JSXElement' || node['type'] === 'JSXFragment'
          ? (Array.isArray(node['children']) ? node['children'] : []).flatMap((child: unknown) =>
              isNode(child) && child['type'] === 'JSXExpressionContainer' ? literalsIn(child) : [],
            )
          : [];
  return [...here, ...Object.values(node).flatMap(written)];
};

const sources = Object.entries(
  import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true }),
).filter(([file]) => !file.includes('.test.'));
const textsOf = (source: string): readonly string[] => written(parseAst(source, { lang: 'tsx' }));

test('the reader of markup finds what it looks for', () => {
  expect(
    textsOf(
      'const a = <p title="One two">Three {ok ? "four" : `five ${n}`}<b aria-hidden>·</b></p>;',
    ),
  ).toEqual(['four', 'five ', 'One two', 'One two', 'Three ']);
  expect(textsOf('const words = { a: "Switch to light", b: "plain" };')).toEqual([
    'Switch to light',
  ]);
});
test('no sentence stands in a component: all are in the catalogue', () => {
  expect(sources.length).toBeGreaterThan(80);
  const found = sources.flatMap(([file, source]) =>
    textsOf(source).map((text) => `${file}: ${text.trim()}`),
  );
  expect(found).toEqual([]);
});
