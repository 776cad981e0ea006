import type { Offering, Order, ParamSpec, ParamValue } from '@convoy/engine';
import { issueId } from '@convoy/engine';
import { measureText, positionText } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { instrumentText, spelled } from './text.ts';

const named = (speaker: Speaker, name: string, value: ParamValue, order: Order): string | null => {
  const { names } = speaker;
  const known = instrumentText(speaker.text, order.instrument);
  if (value === null) return null;
  if (typeof value === 'boolean') {
    // A field worded as a denial is ticked, and told, where its value is no.
    const told = value !== (known.denied?.includes(name) === true);
    return told ? (known.fields[name] ?? spelled(name)) : null;
  }
  if (typeof value === 'number') {
    if (name === 'position') {
      const issue = order.params['issue'];
      return typeof issue === 'string'
        ? positionText(speaker, issueId(issue), value)
        : String(value);
    }
    if (name === 'deadline') return speaker.text.speech.byTurn(value);
    return `${(known.fields[name] ?? spelled(name)).toLowerCase()} ${value}`;
  }
  const choice = known.choices?.[value];
  if (choice !== undefined) return choice;
  if (name === 'issue') return names.issue(value);
  if (name === 'sector') return names.sector(value);
  if (name === 'measure') return measureText(speaker, value);
  if (name === 'demand' || name === 'agreement') return null;
  return names.actor(value);
};

/** An order's parameters in one line: `to Soviet Union · Removed · by the end of turn 4`. */
export const orderLine = (speaker: Speaker, order: Order): string =>
  Object.entries(order.params)
    .flatMap(([name, value]) => named(speaker, name, value, order) ?? [])
    .join(' · ');

type Field = Offering['fields'][number];

/** The menu's first value; of an amount that may be nothing, one: who opens the form means to act. */
export const initialOf = ({ spec, initial }: Field): ParamValue =>
  spec.kind === 'level' && initial === 0 && spec.max > 0 ? 1 : initial;

/** A fresh order with the menu's initial values. */
export const freshOrder = (offering: Offering): Order => ({
  instrument: offering.instrument,
  params: Object.fromEntries(offering.fields.map((field) => [field.name, initialOf(field)])),
  rationale: '',
  meant: null,
});

/** Whether a field chooses its value from a list. */
export const isChosen = (spec: ParamSpec): boolean =>
  spec.kind !== 'flag' && spec.kind !== 'level' && spec.kind !== 'position';
