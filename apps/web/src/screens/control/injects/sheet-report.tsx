import type { InjectDraft } from '@convoy/protocol';
import { Check, CircleX, Download } from 'lucide-react';
import { useInjectText } from '../../../text/injects.ts';
import type { InjectText } from '../../../text/injects.ts';
import { Button } from '../../../ui/button.tsx';
import { offerFile, writeCsv } from './csv.ts';
import styles from './dialogs.module.css';
import type { RowFault } from './read-rows.ts';
import type { Sayings } from './use-sayings.ts';

const reasonOf = ({ faults }: InjectText, { code, detail }: RowFault): string =>
  faults[code](detail);

/** Rows that stay out: each fault with its row, its column and the reason. */
export const BadRows = ({ faults }: { readonly faults: readonly RowFault[] }) => {
  const text = useInjectText();
  const { sheet } = text;
  const { row, field, reason } = sheet.badColumns;
  const download = async (): Promise<void> => {
    const rows = faults.map((fault) => [
      ...[String(fault.row), sheet.fields[fault.field], reasonOf(text, fault)],
    ]);
    offerFile(sheet.reportName, await writeCsv([row, field, reason], rows));
  };
  return (
    <section className={styles['group']} aria-label={sheet.badRows}>
      <h3>
        <CircleX size={15} aria-hidden /> {sheet.badRows}
      </h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{row}</th>
              <th scope="col">{field}</th>
              <th scope="col">{reason}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, at) => (
              <tr key={`${fault.row} ${fault.field} ${at}`}>
                <th scope="row" className="mono">
                  {fault.row}
                </th>
                <td>{sheet.fields[fault.field]}</td>
                <td>{reasonOf(text, fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button size="small" look="quiet" onPress={() => void download()}>
          <Download size={16} aria-hidden />
          {sheet.report}
        </Button>
      </div>
    </section>
  );
};

interface GoodRow {
  readonly row: number;
  readonly draft: InjectDraft;
}

/** Rows that come in, as they were understood. */
export const GoodRows = ({
  rows,
  say,
}: {
  readonly rows: readonly GoodRow[];
  readonly say: Sayings;
}) => {
  const text = useInjectText();
  return (
    <section className={styles['group']} aria-label={text.sheet.goodRows}>
      <h3>
        <Check size={15} aria-hidden /> {text.sheet.goodRows}
      </h3>
      <ul className={styles['group']}>
        {rows.map(({ row, draft }) => (
          <li key={row} className={styles['goodRow']}>
            <span className="mono">{row}</span>
            <span>
              <strong>{draft.title}</strong>
              <span className={styles['quiet']}>
                {[
                  say.when({ when: draft.when, turn: null }),
                  text.to(say.to(draft.to)),
                  ...say.effects({ effects: draft.effects, incident: null }),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
