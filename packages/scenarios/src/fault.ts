/** Everything that can be wrong with a pack. The codes are stable; sentences belong to whoever shows them. */
export const faultCodes = [
  'file-missing',
  'file-unreadable',
  'not-json',
  'bad-shape',
  'duplicate-id',
  'id-taken',
  'unknown-actor',
  'unknown-issue',
  'unknown-subject',
  'unknown-source',
  'unknown-instrument',
  'unknown-sector',
  'unknown-inject',
  'unknown-level',
  'unknown-concept',
  'unknown-answer',
  'unanswered',
  'level-mismatch',
  'nothing-to-drop',
  'not-an-institution',
  'exposure-doubled',
  'exposure-sum',
  'dates-reversed',
  'range-reversed',
  'self-reference',
  'pair-missing',
  'pair-doubled',
  'tie-doubled',
  'band-gap',
  'turns-not-contiguous',
  'date-outside',
  'source-missing',
  'no-effect',
  'aim-flat',
  'aim-out-of-range',
  'aim-without-institution',
  'weights-sum',
  'weights-bounds',
  'no-government',
  'successor-missing',
  'nodes-overlap',
  'tie-crosses-node',
  'text-missing',
  'text-empty',
  'text-superfluous',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export type Place = readonly (string | number)[];
export type Detail = Readonly<Record<string, string | number>>;

export interface Fault {
  /** Path inside the pack's folder. */
  readonly file: string;
  /** JSON path of the faulty value, from `$`. */
  readonly path: string;
  readonly code: FaultCode;
  readonly detail: Detail;
}

const NAME = /^[A-Za-z_]\w*$/;
export const jsonPath = (place: Place): string =>
  place.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return NAME.test(step) ? `${path}.${step}` : `${path}[${JSON.stringify(step)}]`;
  }, '$');

export const SCENARIO_FILE = 'scenario.json';
export const QUESTIONS_FILE = 'questions.json';
export const ABOUT_FILE = 'about.json';
export const MEASURED_FILE = 'measured.json';

/** A fault in a level's scenario, by its place in the whole; the loader tells the file. */
export interface Finding {
  readonly place: Place;
  readonly code: FaultCode;
  readonly detail: Detail;
}

export const finding = (place: Place, code: FaultCode, detail: Detail = {}): Finding => ({
  place,
  code,
  detail,
});

export const fault = (file: string, { place, code, detail }: Finding): Fault => ({
  file,
  path: jsonPath(place),
  code,
  detail,
});
