import { families } from '@convoy/engine';
import type { Offering } from '@convoy/engine';
import { useText, instrumentText, spelled } from '../../text/text.ts';
import { useSheetText } from '../../text/paper-sheets.ts';
import { useNames } from '../../text/names.ts';
import { useOptionLabel } from '../table/option-label.ts';
import { blankOf, varies } from './blanks.ts';
import { letterOf, numbered } from './numbered.ts';
import type { Row } from './numbered.ts';
import styles from './paper-sheets.module.css';

type OfferField = Offering['fields'][number];

const Box = ({ letter, children }: { readonly letter?: string; readonly children: string }) => (
  <span className={styles['choice']}>
    {letter === undefined ? null : <small>{letter}</small>}{' '}
    <span className={styles['box']} aria-hidden /> {children}
  </span>
);

const Filled = ({
  field,
  offering,
}: {
  readonly field: OfferField;
  readonly offering: Offering;
}) => {
  const s = useSheetText();
  const names = useNames();
  const label = useOptionLabel();
  const blank = blankOf(field);
  switch (blank.kind) {
    case 'tick':
      return <span className={styles['box']} aria-hidden />;
    case 'boxes':
      return blank.values.map((value, at) => (
        <Box key={value} {...(field.spec.kind === 'level' ? {} : { letter: letterOf(at) })}>
          {label(field.spec.kind, value, offering.instrument)}
        </Box>
      ));
    case 'scale': {
      const issue = offering.fields.find(({ spec }) => spec.kind === 'issue');
      const only = issue?.options?.length === 1 ? issue.options[0] : undefined;
      return (
        <>
          <span className={styles['short']} aria-hidden />
          {only === undefined
            ? s.scale
            : s.between(names.pole(only, 'low'), names.pole(only, 'high'))}
        </>
      );
    }
    case 'line':
      return <span className={styles['short']} aria-hidden />;
  }
};

const OrderLine = ({ n, offering }: Row) => {
  const text = useText();
  const s = useSheetText();
  const known = instrumentText(text, offering.instrument);
  return (
    <li className={styles['order']}>
      <span className={styles['number']}>{n}</span>
      <span className={styles['box']} aria-hidden />
      <div>
        <p>
          <strong>{known.name}</strong> · {s.cost(offering.cost, varies(offering))} ·{' '}
          {offering.public ? s.public : s.secret}
        </p>
        <p className={styles['says']}>{known.line}</p>
        {offering.fields.map((field) => (
          <p key={field.name} className={styles['field']}>
            <span>{known.fields[field.name] ?? spelled(field.name)}:</span>
            <Filled field={field} offering={offering} />
          </p>
        ))}
      </div>
    </li>
  );
};

/** Every order that can be given now, with room for the pen; those that cannot, by name and reason. */
export const OrderLines = ({ menu }: { readonly menu: readonly Offering[] }) => {
  const text = useText();
  const s = useSheetText();
  const open = numbered(menu).filter(({ offering }) => offering.blocked === null);
  const shut = menu.flatMap(({ instrument, blocked }) =>
    blocked === null ? [] : [{ instrument, blocked }],
  );
  return (
    <>
      {open.length === 0 ? <p>{s.none}</p> : null}
      {families.map((family) => {
        const rows = open.filter(({ offering }) => offering.family === family);
        return rows.length === 0 ? null : (
          <section key={family} aria-label={text.words.families[family]}>
            <h4>{text.words.families[family]}</h4>
            <ul>
              {rows.map((row) => (
                <OrderLine key={row.n} {...row} />
              ))}
            </ul>
          </section>
        );
      })}
      {shut.length === 0 ? null : (
        <section aria-label={s.notNow}>
          <h4>{s.notNow}</h4>
          <ul className={styles['shut']}>
            {shut.map(({ instrument, blocked }) => (
              <li key={instrument}>
                {instrumentText(text, instrument).name}:{' '}
                {text.refusals[blocked.code](blocked.detail)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
