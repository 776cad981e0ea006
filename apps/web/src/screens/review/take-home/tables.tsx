import { Download } from 'lucide-react';
import type { ArchiveContents } from '@convoy/protocol';
import { useTakeHomeText } from '../../../text/review-take-home.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './take-home.module.css';

interface TablesProps {
  readonly tables: ArchiveContents['tables'];
  readonly busy: boolean;
  readonly onSave: (table: string) => void;
}
/** Every table with its size; those without a row cannot be saved, and say why. */
export const Tables = ({ tables, busy, onSave }: TablesProps) => {
  const text = useTakeHomeText();
  return (
    <Panel title={text.tables} note={text.tablesHelp}>
      <table className={styles['tables']}>
        <thead>
          <tr>
            <th scope="col">{text.tableName}</th>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.save}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, rows }) => {
            const [title, help] = text.table(name);
            return (
              <tr key={name}>
                <th scope="row">
                  {title}
                  <span className={styles['quiet']}>{help}</span>
                </th>
                <td className="mono">{rows}</td>
                <td>
                  <Button
                    size="small"
                    isDisabled={busy || rows === 0}
                    aria-label={text.csvOf(title)}
                    onPress={() => {
                      onSave(name);
                    }}
                  >
                    <Download size={16} aria-hidden />
                    {text.csv}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
};
