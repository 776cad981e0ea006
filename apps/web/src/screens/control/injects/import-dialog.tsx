import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { say as speak } from '../../../stores/live.ts';
import { injectFields, useInjectText } from '../../../text/injects.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useSend } from '../../parts/use-send.ts';
import { batchesOf } from './batches.ts';
import { offerFile, writeCsv } from './csv.ts';
import styles from './dialogs.module.css';
import type { Lookups } from './lookups.ts';
import { exampleOf, readSheet } from './read-file.ts';
import type { FileProblem, Sheet } from './read-file.ts';
import { autoMap, readRow } from './read-rows.ts';
import type { Mapping, ReadRow } from './read-rows.ts';
import { sendable } from './sendable.ts';
import { BadRows, GoodRows } from './sheet-report.tsx';
import type { Sayings } from './use-sayings.ts';

const ChooseFile = ({
  onSheet,
  problem,
}: {
  readonly onSheet: (file: File) => void;
  readonly problem: FileProblem | null;
}) => {
  const text = useInjectText();
  const { sheet } = text;
  const id = useId();
  const example = async (): Promise<void> => {
    const { columns, rows } = exampleOf(text);
    offerFile(sheet.sampleName, await writeCsv(columns, rows));
  };
  return (
    <>
      <p>{sheet.help}</p>
      <div className={styles['file']}>
        <label htmlFor={id}>{sheet.choose}</label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) onSheet(file);
          }}
        />
        <Button size="small" look="quiet" onPress={() => void example()}>
          <Download size={16} aria-hidden />
          {sheet.sample}
        </Button>
      </div>
      {problem === null ? null : <Notice tone="danger">{sheet[problem]}</Notice>}
    </>
  );
};

const MappingFields = ({
  sheet,
  mapping,
  onChange,
}: {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}) => {
  const { sheet: words } = useInjectText();
  const columns = sheet.headers.map((header, at) => ({
    ...{ value: String(at), label: words.column(at + 1, header) },
  }));
  return (
    <section className={styles['group']} aria-label={words.mapping}>
      <h3>{words.mapping}</h3>
      <div className={styles['mapping']}>
        {injectFields.map((field) => (
          <SelectField
            key={field}
            label={words.fields[field]}
            value={String(mapping[field] ?? '')}
            options={[{ value: '', label: words.none }, ...columns]}
            onChange={(value) => {
              onChange({ ...mapping, [field]: value === '' ? null : Number(value) });
            }}
          />
        ))}
      </div>
    </section>
  );
};

const split = (rows: readonly ReadRow[]) => ({
  good: rows.filter((row) => 'draft' in row),
  bad: rows.filter((row) => 'faults' in row),
});

interface ImportDialogProps {
  readonly lookups: Lookups;
  readonly say: Sayings;
  readonly onClose: () => void;
}

/** Brings in a spreadsheet: which column is what, what is wrong with which row, and the rest as drafts. */
export const ImportDialog = ({ lookups, say, onClose }: ImportDialogProps) => {
  const text = useInjectText();
  const { sheet: words } = text;
  const { send, busy, problem: refused } = useSend();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  // Portions that have come in are not sent again where a later one fails.
  const [sent, setSent] = useState(0);
  const choose = async (file: File): Promise<void> => {
    const read = await readSheet(file);
    const failed = typeof read === 'string';
    setSent(0);
    setProblem(failed ? read : null);
    setSheet(failed ? null : read);
    setMapping(failed ? null : autoMap(read.headers, text));
    if (failed) speak(words[read]);
  };
  const rows =
    sheet === null || mapping === null
      ? []
      : sheet.rows.map(({ row, cells }) => readRow(row, cells, mapping, lookups, text));
  const { good, bad } = split(rows);
  const bring = async (): Promise<void> => {
    const rest = good.slice(sent).map(({ draft }) => draft);
    let done = sent;
    for (const batch of batchesOf(rest)) {
      if (!(await send({ type: 'inject.import', drafts: batch.map(sendable) }))) return;
      done += batch.length;
      setSent(done);
    }
    speak(words.brought(good.length));
    onClose();
  };
  return (
    <Dialog
      open
      title={words.title}
      closeLabel={text.close}
      onClose={onClose}
      footer={
        <>
          {refused === null ? null : <span className={styles['wrong']}>{refused}</span>}
          <Button onPress={onClose}>{text.form.cancel}</Button>
          {sheet === null ? null : (
            <Button
              look="primary"
              isDisabled={busy || good.length === sent}
              onPress={() => void bring()}
            >
              {words.bring(good.length - sent)}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['form']}>
        <ChooseFile onSheet={(file) => void choose(file)} problem={problem} />
        {sheet === null || mapping === null ? null : (
          <>
            {sheet.lost ? <Notice tone="warn">{words.letters}</Notice> : null}
            <MappingFields sheet={sheet} mapping={mapping} onChange={setMapping} />
            <p role="status">
              <strong>{words.found(good.length, bad.length)}</strong>
            </p>
            {bad.length === 0 ? null : <BadRows faults={bad.flatMap(({ faults }) => faults)} />}
            {good.length === 0 ? null : <GoodRows rows={good} say={say} />}
          </>
        )}
      </div>
    </Dialog>
  );
};
