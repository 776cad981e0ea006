import { Printer } from 'lucide-react';
import { Link } from 'wouter';
import type { ReportReader } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { useReportText } from '../../text/report.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Choice } from '../../ui/toggle.tsx';
import { partsFor, sheetSizes } from './options.ts';
import type { ReportOptions, ReportPart, SheetSize } from './options.ts';
import styles from './report.module.css';

interface OptionsFormProps {
  readonly options: ReportOptions;
  readonly onChange: (options: ReportOptions) => void;
}

const Parts = ({ options, onChange }: OptionsFormProps) => {
  const text = useReportText();
  const turn = (part: ReportPart, on: boolean): void => {
    const parts = new Set(options.parts);
    if (on) parts.add(part);
    else parts.delete(part);
    onChange({ ...options, parts });
  };
  return (
    <fieldset>
      <legend className={styles['legend']}>{text.partsTitle}</legend>
      <div className={styles['checks']}>
        {partsFor(options.reader).map((part) => (
          <Checkbox
            key={part}
            checked={options.parts.has(part)}
            onChange={(on) => {
              turn(part, on);
            }}
          >
            {text.parts[part]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
};

/** What is chosen before printing; none of it is printed. */
export const OptionsForm = ({ options, onChange }: OptionsFormProps) => {
  const text = useReportText();
  const code = useSection('room')?.code ?? '';
  const seated = (useSection('me')?.seat ?? null) !== null;
  const readers: readonly ReportReader[] = seated
    ? ['public', 'seat', 'whole']
    : ['public', 'whole'];
  return (
    <section className={styles['form']} aria-labelledby="report-options">
      <h2 id="report-options">{text.options}</h2>
      <p>{text.lead}</p>
      <div className={styles['fields']}>
        <Choice<ReportReader>
          {...{ legend: text.reader, name: 'report-reader', look: 'list', value: options.reader }}
          options={readers.map((value) => ({ value, label: text.readers[value] }))}
          onChange={(reader) => {
            onChange({ ...options, reader });
          }}
        />
        <Parts options={options} onChange={onChange} />
        <div className={styles['stack']}>
          <Choice<SheetSize>
            {...{ legend: text.size, name: 'report-size', value: options.size }}
            options={sheetSizes.map((value) => ({ value, label: text.sizes[value] }))}
            onChange={(size) => {
              onChange({ ...options, size });
            }}
          />
          <fieldset>
            <legend className={styles['legend']}>{text.who}</legend>
            <Checkbox
              checked={options.callSigns}
              onChange={(callSigns) => {
                onChange({ ...options, callSigns });
              }}
            >
              {text.callSigns}
            </Checkbox>
          </fieldset>
          <Checkbox
            checked={options.grey}
            onChange={(grey) => {
              onChange({ ...options, grey });
            }}
          >
            {text.grey}
          </Checkbox>
        </div>
      </div>
      <div className={styles['acts']}>
        <Button
          look="primary"
          onPress={() => {
            window.print();
          }}
        >
          <Printer size={18} aria-hidden />
          {text.print}
        </Button>
        <Link href={`/room/${code}`}>{text.back}</Link>
      </div>
    </section>
  );
};
