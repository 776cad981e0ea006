/** A cell of a table, in JSON and in CSV alike. */
export type Cell = string | number | boolean | null;

/** What every row of every table begins with: of which game, when in it, whose, and when by the clock. */
export const rowHead = ['game', 'turn', 'phase', 'seat', 'utc'] as const;

/** The tables, each with its own columns after those that all have. Order is that of the files. */
export const tableColumns = {
  turns: [...['date', 'days', 'public_rung', 'brink', 'war', 'orders', 'entries'], 'state_hash'],
  orders: ['n', 'instrument', 'params', 'meant', 'meaning', 'rationale', 'by', 'person'],
  ledger: [
    ...['entry', 'moment', 'rule', 'kind', 'what', 'quantity', 'subject', 'before', 'after'],
    ...['chance', 'drawn', 'hit', 'parents', 'audience', 'detail'],
  ],
  quantities: ['quantity', 'subject', 'value'],
  messages: ['channel', 'n', 'kind', 'from', 'to', 'person', 'text'],
  packages: ['package', 'step', 'title', 'target', 'version', 'detail'],
  answers: ['package', 'stance', 'delay', 'until', 'reason', 'parts'],
  offers: ['offer', 'step', 'to', 'demand', 'clauses', 'private', 'expires', 'answer'],
  demands: ['demand', 'step', 'to', 'issue', 'position', 'was', 'deadline', 'threat'],
  votes: ['institution', 'sponsor', 'rule', 'stance', 'veto', 'carried', 'person', 'reason'],
  readings: ['act', 'kind', 'author', 'reading', 'confidence', 'person'],
  forecasts: ['kind', 'what', 'about', 'low', 'mid', 'high', 'now', 'without', 'said'],
  injects: ['inject', 'title', 'text', 'to', 'by'],
  rulings: ['n', 'kind', 'what', 'subject', 'from', 'engine', 'to', 'undoes', 'person', 'reason'],
  people: ['person', 'step', 'role', 'call_sign'],
  scores: ['outcome', 'part', 'kind', 'weight', 'value', 'points', 'par'],
} as const;

export type TableName = keyof typeof tableColumns;
export const tableNames: readonly TableName[] = [
  ...(['turns', 'orders', 'ledger', 'quantities', 'messages', 'packages', 'answers'] as const),
  ...(['offers', 'demands', 'votes', 'readings', 'forecasts', 'injects', 'rulings'] as const),
  ...(['people', 'scores'] as const),
];
export const isTableName = (text: string): text is TableName => Object.hasOwn(tableColumns, text);

export type Row = Readonly<Record<string, Cell>>;
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

export const columnsOf = (table: TableName): readonly string[] => [
  ...rowHead,
  ...tableColumns[table],
];
