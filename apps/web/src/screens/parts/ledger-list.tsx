import type { Entry, EntryId, LedgerLine, RuleId } from '@convoy/engine';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { DeltaChip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Why } from '../table/why.tsx';
import styles from './ledger-list.module.css';

/** What else this reader can do at a line: beside its why, and what stands below it. */
export interface LineTools {
  readonly beside: (entry: Entry, title: string) => ReactNode;
  readonly below: (entry: Entry) => ReactNode;
}

interface Asked {
  readonly entry: EntryId;
  readonly title: string;
}

/** Rules that say no more than the line itself: somebody acted, or something happened. */
const plainRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'R-Act',
  'R-Paper',
  'R-Inject',
  'R-Ruling',
]);

const Line = ({
  line,
  onAsk,
  tools,
}: {
  readonly line: LedgerLine;
  readonly onAsk: (asked: Asked) => void;
  readonly tools: LineTools | undefined;
}) => {
  const text = useControlText();
  const { rules } = useText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const { entry } = line;
  const said = entryText(speaker, entry, actors);
  const Icon = said.icon;
  const rule = plainRules.has(entry.rule) ? '' : rules[entry.rule].name;
  const known =
    entry.audience === 'all'
      ? null
      : text.knownTo(entry.audience === 'control' ? [] : entry.audience.map(speaker.names.actor));
  return (
    <li className={styles['line']}>
      <Icon size={16} aria-hidden />
      <div className={styles['said']}>
        <p className={styles['title']}>{said.title}</p>
        <p className={styles['detail']}>
          {[said.detail, rule, known ?? ''].filter((part) => part !== '').join(' · ')}
        </p>
        {tools?.below(entry)}
      </div>
      {said.delta === null ? null : (
        <DeltaChip delta={said.delta} digits={said.digits} spoken={said.detail} />
      )}
      {tools?.beside(entry, said.title)}
      <Button
        look="link"
        size="small"
        aria-label={`${text.why} ${said.title}`}
        onPress={() => {
          onAsk({ entry: entry.id, title: said.title });
        }}
      >
        {text.why}
      </Button>
    </li>
  );
};

/** Ledger lines in words, each with its way back to what caused it. */
export const LedgerList = ({
  lines,
  tools,
}: {
  readonly lines: readonly LedgerLine[];
  readonly tools?: LineTools;
}) => {
  const text = useControlText();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (lines.length === 0) return <p className={styles['none']}>{text.ledgerNone}</p>;
  return (
    <>
      <ol className={styles['list']}>
        {lines.map((line) => (
          <Line key={line.entry.id} line={line} onAsk={setAsked} tools={tools} />
        ))}
      </ol>
      <Dialog
        open={asked !== null}
        onClose={() => {
          setAsked(null);
        }}
        title={text.why}
        closeLabel={text.close}
      >
        {asked === null ? null : <Why entry={asked.entry} title={asked.title} />}
      </Dialog>
    </>
  );
};
