import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import type { SourceFile } from './source-files.ts';

/** An escape from the house's rules, with the line it stands on. */
export interface Escape {
  readonly kind: 'any' | 'non-null' | 'assertion' | 'comment' | 'power' | 'skipped-test';
  readonly line: number;
}

/** What the tests need to know of one source file. */
export interface ReadSource {
  readonly path: string;
  readonly lines: number;
  /** Every module it imports or re-exports, types included. */
  readonly imports: readonly string[];
  readonly escapes: readonly Escape[];
}

const COMMENT = /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint|prettier)-(?:disable|ignore)/;
const SKIPPERS: ReadonlySet<string> = new Set(['skip', 'only', 'todo', 'skipIf', 'fixme']);
const RUNNERS: ReadonlySet<string> = new Set(['it', 'test', 'describe']);

type Found = (kind: Escape['kind'], at: number) => void;

function escapeVisitor(found: Found): VisitorObject {
  return {
    TSAnyKeyword: (node) => found('any', node.start),
    TSNonNullExpression: (node) => found('non-null', node.start),
    TSTypeAssertion: (node) => found('assertion', node.start),
    TSAsExpression: (node) => {
      const type = node.typeAnnotation;
      const isConst =
        type.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'const';
      if (!isConst) found('assertion', node.start);
    },
    BinaryExpression: (node) => {
      if (node.operator === '**') found('power', node.start);
    },
    AssignmentExpression: (node) => {
      if (node.operator === '**=') found('power', node.start);
    },
    MemberExpression: (node) => {
      const { object, property } = node;
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (RUNNERS.has(object.name) && SKIPPERS.has(property.name)) {
        found('skipped-test', node.start);
      }
    },
  };
}

/** @throws when the file does not parse: that is a fault of the file, said with its path. */
export function readSource({ path, text }: SourceFile): ReadSource {
  const { program, comments, errors, module } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);

  const escapes: Escape[] = [];
  const found: Found = (kind, at) => {
    escapes.push({ kind, line: text.slice(0, at).split('\n').length });
  };
  new Visitor(escapeVisitor(found)).visit(program);
  for (const { value, start } of comments) if (COMMENT.test(value)) found('comment', start);

  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  );
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [...new Set([...imported, ...exported, ...dynamic])],
    escapes,
  };
}
