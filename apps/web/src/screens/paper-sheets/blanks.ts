import type { Offering } from '@convoy/engine';

type OfferField = Offering['fields'][number];

/** How a field of an order is filled in by pen: boxes where there are few values, else a line. */
export type Blank =
  | { readonly kind: 'boxes'; readonly values: readonly string[] }
  | { readonly kind: 'tick' }
  | { readonly kind: 'scale' }
  | { readonly kind: 'line' };

/** More would fill the sheet. */
export const mostBoxes = 8;

const boxes = (values: readonly string[]): Blank =>
  values.length > 0 && values.length <= mostBoxes ? { kind: 'boxes', values } : { kind: 'line' };

export const blankOf = ({ spec, options }: OfferField): Blank => {
  switch (spec.kind) {
    case 'flag':
      return { kind: 'tick' };
    case 'position':
      return { kind: 'scale' };
    case 'level':
      return boxes(
        Array.from({ length: spec.max - spec.min + 1 }, (_, at) => String(spec.min + at)),
      );
    case 'turn':
      return { kind: 'line' };
    case 'choice':
      return boxes(options ?? spec.options);
    case 'actor':
    case 'issue':
    case 'demand':
    case 'measure':
    case 'sector':
    case 'agreement':
      return boxes(options ?? []);
  }
};

/** What an order costs may rise with what is filled in. */
export const varies = ({ fields }: Offering): boolean =>
  fields.some(({ spec }) => ['level', 'flag', 'choice'].includes(spec.kind));
